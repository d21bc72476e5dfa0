package nl.draagvlak.command.irritant;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.irritant.IrritantRequest.Countermeasure;
import nl.draagvlak.command.irritant.IrritantRequest.NewIrritant;
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

/** Writes about irritants. */
@RestController
@RequestMapping("/v1/programmes/{programme}/irritants")
final class IrritantController {

    private final DossierIntake intake;

    IrritantController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewIrritant.class)
    @Operation(summary = "Note a known annoyance of such changes")
    Mono<ResponseEntity<WrittenAnswer>> note(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(IrritantRecordings.NOTED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{irritant}/countermeasures")
    @Takes(Countermeasure.class)
    @Operation(summary = "Write down what is set against an irritant")
    Mono<ResponseEntity<WrittenAnswer>> counter(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId irritant,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(IrritantRecordings.COUNTERED, programme, irritant, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
