package nl.draagvlak.query.history;

import nl.draagvlak.events.progress.ProgressReportEvent;
import nl.draagvlak.events.progress.ProgressReportEvent.ProgressReportGiven;

/** A report of progress, in a sentence. */
final class ProgressReportSentences {

    private ProgressReportSentences() {}

    static String of(ProgressReportEvent event, Wording wording) {
        return switch (event) {
            case ProgressReportGiven given ->
                switch (given.status()) {
                    case GREEN -> wording.say("progress-report.given.green");
                    case AMBER -> wording.say("progress-report.given.amber");
                    case RED -> wording.say("progress-report.given.red");
                };
        };
    }
}
