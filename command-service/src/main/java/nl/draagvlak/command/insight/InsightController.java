package nl.draagvlak.command.insight;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.insight.InsightRequest.Dismissal;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.insight.InsightId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes what people do with what the tracker notices. */
@RestController
@RequestMapping("/v1/programmes/{programme}/insights/{insight}")
final class InsightController {

    private final InsightIntake intake;

    InsightController(InsightIntake intake) {
        this.intake = intake;
    }

    @PostMapping("/dismissal")
    @Takes(Dismissal.class)
    @Operation(
            summary = "Dismiss an insight",
            description =
                    "It is left out of the list until how urgent it is or what it rests on changes; then it is listed"
                            + " again, and says so. List what is left out with dismissed=true. An insight of a kind that"
                            + " does not exist, or about what was never recorded, is refused with 404 unknown-insight.")
    Mono<ResponseEntity<WrittenAnswer>> dismiss(
            @PathVariable ProgrammeId programme,
            @PathVariable InsightId insight,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.dismiss(programme, insight, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/dismissal-undo")
    @Takes(Reason.class)
    @Operation(summary = "Undo the dismissal of an insight")
    Mono<ResponseEntity<WrittenAnswer>> undo(
            @PathVariable ProgrammeId programme,
            @PathVariable InsightId insight,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.undo(programme, insight, body, caller, keys).map(WrittenAnswer::of);
    }
}
