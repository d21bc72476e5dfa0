package nl.draagvlak.command.guard;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.guard.GuardRequest.NewGround;
import nl.draagvlak.command.guard.GuardRequest.PersonTold;
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

/** Writes about the grounds on which people are kept. */
@RestController
@RequestMapping("/v1/programmes/{programme}/grounds")
final class GroundController {

    private final DossierIntake intake;

    GroundController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewGround.class)
    @Operation(summary = "Write down why a person is in the register")
    Mono<ResponseEntity<WrittenAnswer>> note(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(GroundRecordings.RECORDED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{ground}/informed")
    @Takes(PersonTold.class)
    @Operation(summary = "Write down that the person was told")
    Mono<ResponseEntity<WrittenAnswer>> inform(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId ground,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(GroundRecordings.INFORMED, programme, ground, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
