package nl.draagvlak.command.plan;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.plan.PlanRequest.Acceptance;
import nl.draagvlak.command.plan.PlanRequest.End;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.plan.PlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about plans. */
@RestController
@RequestMapping("/v1/programmes/{programme}/plans")
final class PlanController {

    private final PlanIntake intake;

    PlanController(PlanIntake intake) {
        this.intake = intake;
    }

    @PostMapping("/acceptance")
    @Takes(Acceptance.class)
    @Operation(summary = "Accept a plan, as it was proposed or as you changed it")
    Mono<ResponseEntity<WrittenAnswer>> accept(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.accept(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{plan}/end")
    @Takes(End.class)
    @Operation(summary = "Follow a plan no longer")
    Mono<ResponseEntity<WrittenAnswer>> end(
            @PathVariable ProgrammeId programme,
            @PathVariable PlanId plan,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.end(programme, plan, body, caller, keys).map(WrittenAnswer::of);
    }
}
