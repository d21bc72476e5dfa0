package nl.draagvlak.query.decision;

import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * When something was, against when a decision was taken.
 *
 * @param taken null as long as it was not; then everything is in time
 */
public record Timing(@Nullable Noted<DecisionTaken> taken) {

    /** Whether something was so on the day of the decision or before, and on record before the decision was. */
    public boolean inTime(Noted<?> noted) {
        return taken == null || before(taken, noted) && noted.position() < taken.position();
    }

    /** Whether something is said to have been so by then, but was recorded, or put right, only after the decision: it heals nothing. */
    public boolean late(Noted<?> noted) {
        return taken != null && before(taken, noted) && noted.position() > taken.position();
    }

    /** Whether something happened after the day of the decision. */
    public boolean after(Noted<?> noted) {
        return taken != null && !before(taken, noted);
    }

    boolean takenBy(Party party) {
        return taken != null
                && party instanceof Party.OfPerson one
                && one.person().equals(taken.value().by());
    }

    private static boolean before(Noted<DecisionTaken> taken, Noted<?> noted) {
        return !noted.effectiveOn().isAfter(taken.effectiveOn());
    }
}
