package nl.draagvlak.command.coalition;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.coalition.CoalitionRequest.CallingOff;
import nl.draagvlak.command.coalition.CoalitionRequest.NewCoalition;
import nl.draagvlak.command.coalition.CoalitionRequest.PartnerStep;
import nl.draagvlak.command.coalition.CoalitionRequest.PlannedActivation;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.OnDay;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about coalitions. */
@RestController
@RequestMapping("/v1/programmes/{programme}/coalitions")
final class CoalitionController {

    private final CoalitionIntake intake;

    CoalitionController(CoalitionIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewCoalition.class)
    @Operation(summary = "Declare a coalition")
    Mono<ResponseEntity<WrittenAnswer>> form(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.form(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{coalition}/partners")
    @Takes(PartnerStep.class)
    @Operation(summary = "Let somebody be invited, join, go further or less far, or leave")
    Mono<ResponseEntity<WrittenAnswer>> step(
            @PathVariable ProgrammeId programme,
            @PathVariable CoalitionId coalition,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.step(programme, coalition, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{coalition}/activation")
    @Takes(OnDay.class)
    @Operation(summary = "Call on the coalition")
    Mono<ResponseEntity<WrittenAnswer>> activate(
            @PathVariable ProgrammeId programme,
            @PathVariable CoalitionId coalition,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.activate(programme, coalition, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{coalition}/activation-plan")
    @Takes(PlannedActivation.class)
    @Operation(
            summary = "Plan to call on the coalition",
            description =
                    "On a day, or on the transition moment, wherever that moves. A later plan takes the place of an"
                            + " earlier one.")
    Mono<ResponseEntity<WrittenAnswer>> plan(
            @PathVariable ProgrammeId programme,
            @PathVariable CoalitionId coalition,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.plan(programme, coalition, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{coalition}/activation-plan/withdrawal")
    @Takes(CallingOff.class)
    @Operation(summary = "Give the plan to call on the coalition up")
    Mono<ResponseEntity<WrittenAnswer>> callOff(
            @PathVariable ProgrammeId programme,
            @PathVariable CoalitionId coalition,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.callOff(programme, coalition, body, caller, keys).map(WrittenAnswer::of);
    }
}
