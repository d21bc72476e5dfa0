package nl.draagvlak.query.history;

import nl.draagvlak.events.improvement.ImprovementEvent;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementClosed;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementRaised;

/** What happened to an improvement, in a sentence. */
final class ImprovementSentences {

    private ImprovementSentences() {}

    static String of(ImprovementEvent event, Wording wording) {
        return switch (event) {
            case ImprovementRaised raised -> wording.say("improvement.raised", wording.name(raised.owner()));
            case ImprovementClosed _ -> wording.say("improvement.closed");
        };
    }
}
