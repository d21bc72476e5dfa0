package nl.draagvlak.command.decision;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.decision.DecisionRequest.DecisionOutcome;
import nl.draagvlak.command.decision.DecisionRequest.NewDecision;
import nl.draagvlak.command.decision.DecisionRequest.NewDocument;
import nl.draagvlak.command.decision.DecisionRequest.NewReading;
import nl.draagvlak.command.decision.DecisionRequest.NewScenario;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.decision.DecisionId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about decisions. */
@RestController
@RequestMapping("/v1/programmes/{programme}/decisions")
final class DecisionController {

    private final DecisionIntake intake;

    DecisionController(DecisionIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewDecision.class)
    @Operation(summary = "Put a question that somebody will have to decide")
    Mono<ResponseEntity<WrittenAnswer>> prepare(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.prepare(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{decision}/scenarios")
    @Takes(NewScenario.class)
    @Operation(summary = "Draw up a way to answer it")
    Mono<ResponseEntity<WrittenAnswer>> addScenario(
            @PathVariable ProgrammeId programme,
            @PathVariable DecisionId decision,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.addScenario(programme, decision, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{decision}/outcome")
    @Takes(DecisionOutcome.class)
    @Operation(summary = "Decide it")
    Mono<ResponseEntity<WrittenAnswer>> decide(
            @PathVariable ProgrammeId programme,
            @PathVariable DecisionId decision,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.decide(programme, decision, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{decision}/documents")
    @Takes(NewDocument.class)
    @Operation(summary = "Attach a document by link")
    Mono<ResponseEntity<WrittenAnswer>> attach(
            @PathVariable ProgrammeId programme,
            @PathVariable DecisionId decision,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.attach(programme, decision, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{decision}/readings")
    @Takes(NewReading.class)
    @Operation(summary = "Write down how a party reads it")
    Mono<ResponseEntity<WrittenAnswer>> read(
            @PathVariable ProgrammeId programme,
            @PathVariable DecisionId decision,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.read(programme, decision, body, caller, keys).map(WrittenAnswer::of);
    }
}
