package nl.draagvlak.command.intervention;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.intervention.InterventionRequest.Cancellation;
import nl.draagvlak.command.intervention.InterventionRequest.Effect;
import nl.draagvlak.command.intervention.InterventionRequest.Execution;
import nl.draagvlak.command.intervention.InterventionRequest.NewIntervention;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.intervention.InterventionId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about interventions. */
@RestController
@RequestMapping("/v1/programmes/{programme}/interventions")
final class InterventionController {

    private final InterventionIntake intake;

    InterventionController(InterventionIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewIntervention.class)
    @Operation(summary = "Plan a technique for named people or groups")
    Mono<ResponseEntity<WrittenAnswer>> plan(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.plan(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{intervention}/execution")
    @Takes(Execution.class)
    @Operation(summary = "Note that it was carried out")
    Mono<ResponseEntity<WrittenAnswer>> carryOut(
            @PathVariable ProgrammeId programme,
            @PathVariable InterventionId intervention,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.carryOut(programme, intervention, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{intervention}/effects")
    @Takes(Effect.class)
    @Operation(summary = "Note what it did")
    Mono<ResponseEntity<WrittenAnswer>> observe(
            @PathVariable ProgrammeId programme,
            @PathVariable InterventionId intervention,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.observe(programme, intervention, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{intervention}/cancellation")
    @Takes(Cancellation.class)
    @Operation(summary = "Call it off")
    Mono<ResponseEntity<WrittenAnswer>> cancel(
            @PathVariable ProgrammeId programme,
            @PathVariable InterventionId intervention,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.cancel(programme, intervention, body, caller, keys).map(WrittenAnswer::of);
    }
}
