package nl.draagvlak.command.measurement;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.measurement.MeasurementRequest.NewMeasurement;
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

/** Writes about measurements. */
@RestController
@RequestMapping("/v1/programmes/{programme}/measurements")
final class MeasurementController {

    private final DossierIntake intake;

    MeasurementController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewMeasurement.class)
    @Operation(summary = "Write down what was measured among people")
    Mono<ResponseEntity<WrittenAnswer>> take(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(MeasurementRecordings.TAKEN, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
