package nl.draagvlak.command.learning;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.learning.LearningNeedRequest.LearningOffer;
import nl.draagvlak.command.learning.LearningNeedRequest.NewLearningNeed;
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

/** Writes about what target groups must learn. */
@RestController
@RequestMapping("/v1/programmes/{programme}/learning-needs")
final class LearningNeedController {

    private final DossierIntake intake;

    LearningNeedController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewLearningNeed.class)
    @Operation(summary = "Write down what a target group must learn")
    Mono<ResponseEntity<WrittenAnswer>> note(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(LearningNeedRecordings.NOTED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{need}/offers")
    @Takes(LearningOffer.class)
    @Operation(summary = "Write down what is offered for a learning need")
    Mono<ResponseEntity<WrittenAnswer>> offer(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId need,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(LearningNeedRecordings.OFFERED, programme, need, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
