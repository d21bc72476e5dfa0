package nl.draagvlak.command.roomforinfluence;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.command.roomforinfluence.InfluenceRoomRequest.InfluenceRoomChange;
import nl.draagvlak.command.roomforinfluence.InfluenceRoomRequest.NewInfluenceRoom;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.DossierId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about the room for influence. */
@RestController
@RequestMapping("/v1/programmes/{programme}/influence-rooms")
final class InfluenceRoomController {

    private final DossierIntake intake;

    InfluenceRoomController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewInfluenceRoom.class)
    @Operation(summary = "Write down how much of a subject can be influenced")
    Mono<ResponseEntity<WrittenAnswer>> set(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(InfluenceRoomRecordings.SET, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{room}/changes")
    @Takes(InfluenceRoomChange.class)
    @Operation(summary = "Write down that it became another")
    Mono<ResponseEntity<WrittenAnswer>> change(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId room,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(InfluenceRoomRecordings.CHANGED, programme, room, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
