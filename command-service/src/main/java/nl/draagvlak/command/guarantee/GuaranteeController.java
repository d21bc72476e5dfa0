package nl.draagvlak.command.guarantee;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.guarantee.GuaranteeRequest.GuaranteeOutcome;
import nl.draagvlak.command.guarantee.GuaranteeRequest.NewGuarantee;
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

/** Writes about guarantees. */
@RestController
@RequestMapping("/v1/programmes/{programme}/guarantees")
final class GuaranteeController {

    private final DossierIntake intake;

    GuaranteeController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewGuarantee.class)
    @Operation(summary = "Write down what was promised to take a worry away")
    Mono<ResponseEntity<WrittenAnswer>> give(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(GuaranteeRecordings.GIVEN, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{guarantee}/kept")
    @Takes(GuaranteeOutcome.class)
    @Operation(summary = "Write down that a guarantee was kept")
    Mono<ResponseEntity<WrittenAnswer>> keep(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId guarantee,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(GuaranteeRecordings.KEPT, programme, guarantee, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{guarantee}/broken")
    @Takes(GuaranteeOutcome.class)
    @Operation(summary = "Write down that a guarantee was broken")
    Mono<ResponseEntity<WrittenAnswer>> broken(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId guarantee,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(GuaranteeRecordings.BROKEN, programme, guarantee, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
