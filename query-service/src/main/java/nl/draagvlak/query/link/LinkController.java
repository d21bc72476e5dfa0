package nl.draagvlak.query.link;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows the links of a programme to others. */
@RestController
class LinkController {

    private final Reading reading;
    private final LinkAnswers answers;

    LinkController(Reading reading, LinkAnswers answers) {
        this.reading = reading;
        this.answers = answers;
    }

    /** The links this programme granted, with what is granted in return, in the order they were first known. */
    @GetMapping("/v1/programmes/{programme}/links")
    @Operation(summary = "Links to other programmes, and whether they work")
    Mono<Page<LinkAnswer>> list(@PathVariable ProgrammeId programme, AskedPage page, Caller caller) {
        return reading.of(
                programme,
                page.asked(),
                picture ->
                        page.of(picture.moment(), answers.of(picture, page.asked(), caller.language()), some -> some));
    }
}
