package nl.draagvlak.command.reorganisation;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.reorganisation.ReorganisationRequest.NewReorganisation;
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

/** Writes about earlier changes. */
@RestController
@RequestMapping("/v1/programmes/{programme}/reorganisations")
final class ReorganisationController {

    private final DossierIntake intake;

    ReorganisationController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewReorganisation.class)
    @Operation(summary = "Write down an earlier change and what it left behind")
    Mono<ResponseEntity<WrittenAnswer>> remember(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(ReorganisationRecordings.REMEMBERED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
