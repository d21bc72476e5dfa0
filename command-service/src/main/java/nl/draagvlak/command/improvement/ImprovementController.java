package nl.draagvlak.command.improvement;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.improvement.ImprovementRequest.ImprovementResult;
import nl.draagvlak.command.improvement.ImprovementRequest.NewImprovement;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.DossierId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about improvements. */
@RestController
@RequestMapping("/v1/programmes/{programme}/improvements")
final class ImprovementController {

    private final DossierIntake intake;

    ImprovementController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewImprovement.class)
    @Operation(summary = "Write down what goes wrong in the new way of working")
    Mono<ResponseEntity<WrittenAnswer>> raise(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(ImprovementRecordings.RAISED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{improvement}/closure")
    @Takes(ImprovementResult.class)
    @Operation(summary = "Write down that an improvement is over")
    Mono<ResponseEntity<WrittenAnswer>> close(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId improvement,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(ImprovementRecordings.CLOSED, programme, improvement, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
