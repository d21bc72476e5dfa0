package nl.draagvlak.command.condition;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.condition.ConditionRequest.Assessment;
import nl.draagvlak.command.condition.ConditionRequest.NewCondition;
import nl.draagvlak.command.dossier.DossierIntake;
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

/** Writes about readiness conditions. */
@RestController
@RequestMapping("/v1/programmes/{programme}/conditions")
final class ConditionController {

    private final DossierIntake intake;

    ConditionController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewCondition.class)
    @Operation(summary = "Name what must be in order before people can work in the new way")
    Mono<ResponseEntity<WrittenAnswer>> name(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(ConditionRecordings.NAMED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{condition}/assessments")
    @Takes(Assessment.class)
    @Operation(summary = "Write down whether a readiness condition is fulfilled")
    Mono<ResponseEntity<WrittenAnswer>> assess(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId condition,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(ConditionRecordings.ASSESSED, programme, condition, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
