package nl.draagvlak.query.history;

import nl.draagvlak.events.insight.InsightEvent;
import nl.draagvlak.events.insight.InsightEvent.DismissalUndone;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;

/** What was done with an insight, in a sentence. */
final class InsightSentences {

    private InsightSentences() {}

    static String of(InsightEvent event, Wording wording) {
        return switch (event) {
            case InsightDismissed dismissed ->
                wording.say(
                        "insight.dismissed",
                        wording.insightKind(dismissed.insight().kind()));
            case DismissalUndone _ -> wording.say("insight.dismissal-undone");
        };
    }
}
