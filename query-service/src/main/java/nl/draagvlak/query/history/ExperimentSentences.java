package nl.draagvlak.query.history;

import nl.draagvlak.events.experiment.ExperimentEvent;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentConcluded;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentPublished;
import nl.draagvlak.events.experiment.ExperimentEvent.ExperimentStarted;

/** What happened to an experiment, in a sentence. */
final class ExperimentSentences {

    private ExperimentSentences() {}

    static String of(ExperimentEvent event, Wording wording) {
        return switch (event) {
            case ExperimentStarted started ->
                wording.say("experiment.started", wording.everyone(started.people(), started.groups()));
            case ExperimentConcluded concluded ->
                switch (concluded.verdict()) {
                    case SCALED -> wording.say("experiment.concluded.scaled");
                    case ADJUSTED -> wording.say("experiment.concluded.adjusted");
                    case STOPPED -> wording.say("experiment.concluded.stopped");
                };
            case ExperimentPublished _ -> wording.say("experiment.published");
        };
    }
}
