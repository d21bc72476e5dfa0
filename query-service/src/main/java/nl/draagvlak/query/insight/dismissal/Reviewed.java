package nl.draagvlak.query.insight.dismissal;

import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and whether people have looked at it.
 *
 * @param dismissal the last dismissal that was not undone; null when there is none
 * @param changed whether how urgent it is or what it rests on changed since, so that it is to be looked at again
 */
public record Reviewed(Finding finding, @Nullable Noted<InsightDismissed> dismissal, boolean changed) {

    /** Whether it was put aside and still is. */
    public boolean aside() {
        return dismissal != null && !changed;
    }
}
