package nl.draagvlak.command.hope;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.hope.HopeRequest.HopeAnswer;
import nl.draagvlak.command.hope.HopeRequest.NewHope;
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

/** Writes about hopes and losses. */
@RestController
@RequestMapping("/v1/programmes/{programme}/hopes")
final class HopeController {

    private final DossierIntake intake;

    HopeController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewHope.class)
    @Operation(summary = "Write down what somebody hopes for, or must not lose")
    Mono<ResponseEntity<WrittenAnswer>> note(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(HopeRecordings.NOTED, programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{hope}/answers")
    @Takes(HopeAnswer.class)
    @Operation(summary = "Write down what was answered")
    Mono<ResponseEntity<WrittenAnswer>> answer(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId hope,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(HopeRecordings.ANSWERED, programme, hope, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
