package nl.draagvlak.command.learning;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.learning.JoiningMomentRequest.NewJoiningMoment;
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

/** Writes about the moments at which target groups join. */
@RestController
@RequestMapping("/v1/programmes/{programme}/joining-moments")
final class JoiningMomentController {

    private final DossierIntake intake;

    JoiningMomentController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewJoiningMoment.class)
    @Operation(summary = "Write down when a target group joins, and who chose that")
    Mono<ResponseEntity<WrittenAnswer>> choose(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(JoiningMomentRecordings.CHOSEN, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
