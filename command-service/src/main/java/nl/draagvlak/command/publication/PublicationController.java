package nl.draagvlak.command.publication;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.publication.PublicationRequest.NewPublication;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about publications. */
@RestController
@RequestMapping("/v1/programmes/{programme}/publications")
final class PublicationController {

    private final PublicationIntake intake;

    PublicationController(PublicationIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewPublication.class)
    @Operation(summary = "Write down what a stakeholder said in public")
    Mono<ResponseEntity<WrittenAnswer>> record(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.record(programme, body, caller, keys).map(WrittenAnswer::of);
    }
}
