package nl.draagvlak.query.intervention;

import java.util.List;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.intervention.InterventionId;
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

/** Shows interventions. */
@RestController
@RequestMapping("/v1/programmes/{programme}/interventions")
class InterventionController {

    private final Reading reading;
    private final Opener opener;

    InterventionController(Reading reading, Opener opener) {
        this.reading = reading;
        this.opener = opener;
    }

    /** The interventions, in the order they were first known. */
    @GetMapping
    Mono<Page<InterventionAnswer>> list(@PathVariable ProgrammeId programme, AskedPage page, Caller caller) {
        return reading.of(
                programme,
                page.asked(),
                picture -> page.of(
                        picture.moment(),
                        picture.interventions(),
                        some -> InterventionAnswers.list(picture, some, opener, caller.language())));
    }

    /** One intervention. */
    @GetMapping("/{intervention}")
    Mono<ResponseEntity<InterventionAnswer.Whole>> show(
            @PathVariable ProgrammeId programme,
            @PathVariable InterventionId intervention,
            Asked asked,
            Caller caller) {
        return reading.of(programme, asked, picture -> {
            InterventionView view = picture.interventions().stream()
                    .filter(known -> known.id().equals(intervention))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            return Versioned.answer(
                    view.version(),
                    new InterventionAnswer.Whole(
                            picture.moment().knownAt(),
                            picture.moment().asOf(),
                            InterventionAnswers.list(picture, List.of(view), opener, caller.language())
                                    .getFirst()));
        });
    }
}
