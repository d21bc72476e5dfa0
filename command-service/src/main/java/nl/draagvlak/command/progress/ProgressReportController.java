package nl.draagvlak.command.progress;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.progress.ProgressReportRequest.NewProgressReport;
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

/** Writes about reports of progress. */
@RestController
@RequestMapping("/v1/programmes/{programme}/progress-reports")
final class ProgressReportController {

    private final DossierIntake intake;

    ProgressReportController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewProgressReport.class)
    @Operation(summary = "Write down how far the programme was said to be")
    Mono<ResponseEntity<WrittenAnswer>> give(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(ProgressReportRecordings.GIVEN, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
