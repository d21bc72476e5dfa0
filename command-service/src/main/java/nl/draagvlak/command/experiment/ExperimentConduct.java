package nl.draagvlak.command.experiment;

import static nl.draagvlak.command.experiment.ExperimentRule.AN_EXPERIMENT_IS_CONCLUDED_AFTER_IT_BEGAN;
import static nl.draagvlak.command.experiment.ExperimentRule.AN_EXPERIMENT_IS_CONCLUDED_ONCE;
import static nl.draagvlak.command.experiment.ExperimentRule.AN_EXPERIMENT_IS_TRIED_SOMEWHERE;
import static nl.draagvlak.command.experiment.ExperimentRule.A_RESULT_IS_PUBLISHED_WHEN_IT_IS_KNOWN;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.experiment.ExperimentEvent;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentConcluded;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentPublished;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentStarted;
import org.springframework.stereotype.Component;

/** An experiment is tried somewhere, concluded once after it began, and published when its result is known. */
@Component
final class ExperimentConduct implements Conduct {

    @Override
    public String kind() {
        return ExperimentRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(ExperimentRecordings.STARTED, ExperimentRecordings.CONCLUDED, ExperimentRecordings.PUBLISHED);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((ExperimentEvent) content) {
            case ExperimentStarted started ->
                verdict.requires(
                        AN_EXPERIMENT_IS_TRIED_SOMEWHERE,
                        !started.people().isEmpty() || !started.groups().isEmpty());
            case ExperimentConcluded concluded -> {
                verdict.requires(AN_EXPERIMENT_IS_CONCLUDED_ONCE, !standing.has(ExperimentConcluded.class));
                verdict.requires(
                        AN_EXPERIMENT_IS_CONCLUDED_AFTER_IT_BEGAN,
                        standing.all(ExperimentStarted.class).stream()
                                .noneMatch(started -> concluded.effectiveOn().isBefore(started.effectiveOn())));
            }
            case ExperimentPublished _ ->
                verdict.requires(A_RESULT_IS_PUBLISHED_WHEN_IT_IS_KNOWN, standing.has(ExperimentConcluded.class));
        }
    }
}
