package nl.draagvlak.command.coreteam;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.coreteam.CoreTeamRequest.NewPlace;
import nl.draagvlak.command.coreteam.CoreTeamRequest.PlaceLeft;
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

/** Writes about places in the core team. */
@RestController
@RequestMapping("/v1/programmes/{programme}/core-teams")
final class CoreTeamController {

    private final DossierIntake intake;

    CoreTeamController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewPlace.class)
    @Operation(summary = "Write down that somebody came to design the change")
    Mono<ResponseEntity<WrittenAnswer>> join(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(CoreTeamRecordings.JOINED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{place}/departure")
    @Takes(PlaceLeft.class)
    @Operation(summary = "Write down that somebody stopped")
    Mono<ResponseEntity<WrittenAnswer>> leave(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId place,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(CoreTeamRecordings.LEFT, programme, place, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
