package nl.draagvlak.query.stakeholder;

import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.link.Elsewhere;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.picture.Versioned;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows stakeholders. */
@RestController
@RequestMapping("/v1/programmes/{programme}/stakeholders")
class StakeholderController {

    private final Reading reading;
    private final Chronicles chronicles;
    private final Opener opener;
    private final Elsewhere elsewhere;

    StakeholderController(Reading reading, Chronicles chronicles, Opener opener, Elsewhere elsewhere) {
        this.reading = reading;
        this.chronicles = chronicles;
        this.opener = opener;
        this.elsewhere = elsewhere;
    }

    /** The stakeholders, in the order they were registered; those who left are among them. */
    @GetMapping
    Mono<Page<StakeholderAnswer>> list(
            @PathVariable ProgrammeId programme,
            AskedPage page,
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable String targetGroup,
            @RequestParam(required = false) @Nullable String stance) {
        StakeholderFilter filter = new StakeholderFilter(domain, targetGroup, stance);
        return reading.of(programme, page.asked(), picture -> {
            List<StakeholderView> wanted = picture.stakeholders().values().stream()
                    .filter(filter.in(picture.programme()))
                    .toList();
            return page(page, picture, wanted);
        });
    }

    /** The stakeholders with a name like this one. A {@code POST}, so that no name ends up in an address. */
    @PostMapping("/search")
    Mono<Page<StakeholderAnswer>> search(
            @PathVariable ProgrammeId programme, AskedPage page, @RequestBody NameSearch search) {
        return reading.of(
                programme,
                page.asked(),
                picture -> page(
                        page,
                        picture,
                        search.among(List.copyOf(picture.stakeholders().values()), opener)));
    }

    /** One stakeholder; one that was merged answers as the stakeholder it stands under. */
    @GetMapping("/{stakeholder}")
    Mono<ResponseEntity<StakeholderAnswer.Whole>> show(
            @PathVariable ProgrammeId programme, @PathVariable StakeholderId stakeholder, Asked asked) {
        return reading.of(programme, asked, picture -> {
            long knownAt = picture.moment().knownAt();
            StakeholderView view = picture.stakeholders()
                    .get(chronicles.ask(programme, chronicle -> chronicle.standing(stakeholder, knownAt)));
            if (view == null) {
                throw Refusal.notFound();
            }
            Boolean contacted =
                    elsewhere.contacted(picture, asked, List.of(view.id())).get(view.id());
            return Versioned.answer(view.version(), new StakeholderAnswers(picture, opener).whole(view, contacted));
        });
    }

    private Page<StakeholderAnswer> page(AskedPage page, Picture picture, List<StakeholderView> wanted) {
        return page.of(picture.moment(), wanted, new StakeholderAnswers(picture, opener)::list);
    }
}
