package nl.draagvlak.command.experiment;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.experiment.ExperimentRequest.Conclusion;
import nl.draagvlak.command.experiment.ExperimentRequest.ExperimentPublication;
import nl.draagvlak.command.experiment.ExperimentRequest.NewExperiment;
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

/** Writes about experiments. */
@RestController
@RequestMapping("/v1/programmes/{programme}/experiments")
final class ExperimentController {

    private final DossierIntake intake;

    ExperimentController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewExperiment.class)
    @Operation(summary = "Write down a small step that can be undone, taken to learn something")
    Mono<ResponseEntity<WrittenAnswer>> start(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(ExperimentRecordings.STARTED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{experiment}/conclusion")
    @Takes(Conclusion.class)
    @Operation(summary = "Write down what came of an experiment")
    Mono<ResponseEntity<WrittenAnswer>> conclude(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId experiment,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(ExperimentRecordings.CONCLUDED, programme, experiment, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{experiment}/publications")
    @Takes(ExperimentPublication.class)
    @Operation(summary = "Write down where the result of an experiment was made known")
    Mono<ResponseEntity<WrittenAnswer>> publish(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId experiment,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(ExperimentRecordings.PUBLISHED, programme, experiment, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
