package nl.draagvlak.command.smallwin;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.command.smallwin.SmallWinRequest.NewSmallWin;
import nl.draagvlak.command.smallwin.SmallWinRequest.WinTelling;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.DossierId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about small wins. */
@RestController
@RequestMapping("/v1/programmes/{programme}/small-wins")
final class SmallWinController {

    private final DossierIntake intake;

    SmallWinController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewSmallWin.class)
    @Operation(summary = "Write down what succeeded")
    Mono<ResponseEntity<WrittenAnswer>> achieve(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(SmallWinRecordings.ACHIEVED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{win}/tellings")
    @Takes(WinTelling.class)
    @Operation(summary = "Write down to whom a small win was told")
    Mono<ResponseEntity<WrittenAnswer>> tell(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId win,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(SmallWinRecordings.TOLD, programme, win, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
