package nl.draagvlak.query.interaction;

import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.picture.Versioned;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows interactions. */
@RestController
@RequestMapping("/v1/programmes/{programme}/interactions")
class InteractionController {

    private final Reading reading;
    private final Ledger ledger;
    private final Opener opener;

    InteractionController(Reading reading, Ledger ledger, Opener opener) {
        this.reading = reading;
        this.ledger = ledger;
        this.opener = opener;
    }

    /** The interactions, newest first; of one stakeholder when asked for. */
    @GetMapping
    Mono<Page<InteractionAnswer>> list(
            @PathVariable ProgrammeId programme,
            AskedPage page,
            @RequestParam(required = false) @Nullable StakeholderId stakeholder) {
        return reading.of(programme, page.asked(), picture -> {
            List<Noted<Interaction>> wanted = picture.interactions().reversed().stream()
                    .filter(noted -> stakeholder == null
                            || InteractionAnswers.people(noted.value()).anyMatch(stakeholder::equals))
                    .toList();
            return page.of(picture.moment(), wanted, some -> InteractionAnswers.list(picture, some, opener));
        });
    }

    /** One interaction. */
    @GetMapping("/{interaction}")
    Mono<ResponseEntity<InteractionAnswer.Whole>> show(
            @PathVariable ProgrammeId programme, @PathVariable InteractionId interaction, Asked asked) {
        return reading.of(programme, asked, picture -> {
            Noted<Interaction> noted = picture.interactions().stream()
                    .filter(known -> known.entry().holder().equals(interaction.value()))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            long version = version(picture, interaction);
            return Versioned.answer(
                    version,
                    new InteractionAnswer.Whole(
                            picture.moment().knownAt(),
                            picture.moment().asOf(),
                            version,
                            InteractionAnswers.list(picture, List.of(noted), opener)
                                    .getFirst()));
        });
    }

    /** Asked of the ledger, because interactions are many and seldom asked for one by one. */
    private long version(Picture picture, InteractionId interaction) {
        AggregateId aggregate = new AggregateId(picture.programme().id(), "interaction", interaction.value());
        long known = ledger.readAggregate(aggregate, 0).stream()
                .filter(event -> event.position() <= picture.moment().knownAt())
                .count();
        return known - 1;
    }
}
