package nl.draagvlak.query.technique;

import java.util.function.Function;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows which techniques a programme can use. */
@RestController
@RequestMapping("/v1/programmes/{programme}/techniques")
class TechniqueController {

    private final Reading reading;

    TechniqueController(Reading reading) {
        this.reading = reading;
    }

    /** The techniques of the catalogue, then the programme's own in the order they were added; retired ones are among them. */
    @GetMapping
    Mono<Page<TechniqueAnswer>> list(@PathVariable ProgrammeId programme, AskedPage page, Caller caller) {
        return reading.of(
                programme,
                page.asked(),
                picture -> page.of(
                        picture.moment(),
                        TechniqueAnswers.of(picture.techniques(), caller.language()),
                        Function.identity()));
    }

    /** One technique, by its code or id. */
    @GetMapping("/{technique}")
    Mono<ResponseEntity<TechniqueAnswer>> show(
            @PathVariable ProgrammeId programme, @PathVariable String technique, Asked asked, Caller caller) {
        return reading.of(programme, asked, picture -> {
            TechniqueAnswer answer = TechniqueAnswers.of(picture.techniques(), caller.language()).stream()
                    .filter(known -> known.technique().code().equals(technique))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            ResponseEntity.BodyBuilder response = ResponseEntity.ok();
            return (answer.version() == null ? response : response.eTag("\"" + answer.version() + "\"")).body(answer);
        });
    }
}
