package nl.draagvlak.query.coalition;

import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.picture.Versioned;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows coalitions. */
@RestController
@RequestMapping("/v1/programmes/{programme}/coalitions")
class CoalitionController {

    private final Reading reading;
    private final Opener opener;

    CoalitionController(Reading reading, Opener opener) {
        this.reading = reading;
        this.opener = opener;
    }

    /** The coalitions, in the order they were first known. */
    @GetMapping
    Mono<Page<CoalitionAnswer>> list(@PathVariable ProgrammeId programme, AskedPage page) {
        return reading.of(
                programme,
                page.asked(),
                picture -> page.of(
                        picture.moment(), picture.coalitions(), some -> CoalitionAnswers.list(picture, some, opener)));
    }

    /** One coalition. */
    @GetMapping("/{coalition}")
    Mono<ResponseEntity<CoalitionAnswer.Whole>> show(
            @PathVariable ProgrammeId programme, @PathVariable CoalitionId coalition, Asked asked) {
        return reading.of(programme, asked, picture -> {
            CoalitionView view = picture.coalitions().stream()
                    .filter(known -> known.id().equals(coalition))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            return Versioned.answer(
                    view.version(),
                    new CoalitionAnswer.Whole(
                            picture.moment().knownAt(),
                            picture.moment().asOf(),
                            CoalitionAnswers.list(picture, List.of(view), opener)
                                    .getFirst()));
        });
    }
}
