package nl.draagvlak.query.history;

import nl.draagvlak.events.insight.InsightEvent;
import nl.draagvlak.events.insight.InsightEvent.DismissalUndone;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;

/** What was done with an insight, in a sentence. */
final class InsightSentences {

    private InsightSentences() {}

    static String of(InsightEvent event, Wording wording) {
        return switch (event) {
            case InsightDismissed dismissed -> wording.say("insight.dismissed", wording.insightKind(kind(dismissed)));
            case DismissalUndone _ -> wording.say("insight.dismissal-undone");
        };
    }

    /** The kind is what comes before the first dot. */
    private static String kind(InsightDismissed dismissed) {
        return dismissed.insight().value().split("\\.", 2)[0];
    }
}
