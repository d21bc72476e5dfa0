package nl.draagvlak.command.learning;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.learning.TargetBehaviourRequest.NewTargetBehaviour;
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

/** Writes about the behaviour that is asked of target groups. */
@RestController
@RequestMapping("/v1/programmes/{programme}/target-behaviours")
final class TargetBehaviourController {

    private final DossierIntake intake;

    TargetBehaviourController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewTargetBehaviour.class)
    @Operation(summary = "Write down what a target group does when it works in the new way")
    Mono<ResponseEntity<WrittenAnswer>> set(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(TargetBehaviourRecordings.SET, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
