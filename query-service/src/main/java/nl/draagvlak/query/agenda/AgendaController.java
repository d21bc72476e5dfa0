package nl.draagvlak.query.agenda;

import java.util.List;
import java.util.Map;
import nl.draagvlak.access.Caller;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.agenda.ProposalId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.proposal.Proposals;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.link.Elsewhere;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what there is to do. */
@RestController
@RequestMapping("/v1/programmes/{programme}/agenda")
class AgendaController {

    private final Reading reading;
    private final Chronicles chronicles;
    private final Proposals proposals;
    private final Opener opener;
    private final Elsewhere elsewhere;
    private final MessageSource texts;

    AgendaController(
            Reading reading,
            Chronicles chronicles,
            RecordStore records,
            Opener opener,
            Elsewhere elsewhere,
            MessageSource texts) {
        this.reading = reading;
        this.chronicles = chronicles;
        this.proposals = new Proposals(records);
        this.opener = opener;
        this.elsewhere = elsewhere;
        this.texts = texts;
    }

    /** What is proposed and promised, soonest due first; of one of our own people when asked for, with what nobody is named for. */
    @GetMapping
    Mono<Page<AgendaAnswer>> list(
            @PathVariable ProgrammeId programme,
            AskedPage page,
            Caller caller,
            @RequestParam(name = "for", required = false) @Nullable StakeholderId whom) {
        return reading.of(
                programme,
                page.asked(),
                picture -> page.of(
                        picture.moment(),
                        items(picture, whom),
                        some -> AgendaAnswers.list(
                                picture,
                                some,
                                elsewhere.contacted(picture, page.asked(), approached(some)),
                                opener,
                                texts,
                                caller.language())));
    }

    private static List<StakeholderId> approached(List<AgendaItem> items) {
        return items.stream().flatMap(item -> item.about().stream()).toList();
    }

    private List<AgendaItem> items(Picture picture, @Nullable StakeholderId whom) {
        ProgrammeId programme = picture.programme().id();
        Map<ProposalId, Noted<AgendaEvent>> answers =
                chronicles.ask(programme, chronicle -> chronicle.answers(picture.moment()));
        return new Agenda(picture, answers)
                .of(proposals.of(programme)).stream()
                        .filter(item -> Agenda.isFor(item, whom))
                        .toList();
    }
}
