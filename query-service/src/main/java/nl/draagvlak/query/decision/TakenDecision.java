package nl.draagvlak.query.decision;

import java.util.List;
import java.util.Objects;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/** A decision that was taken, and what was on record when it was. */
public record TakenDecision(DecisionView decision, Noted<DecisionTaken> taken) {

    /** The decisions that were taken, in the order in which they were first known. */
    public static List<TakenDecision> of(Picture picture) {
        return picture.decisions().stream()
                .filter(decision -> decision.taken() != null)
                .map(decision -> new TakenDecision(decision, Objects.requireNonNull(decision.taken())))
                .toList();
    }

    /** Whether something was so on the day of the decision or before, and on record before the decision was. */
    public boolean inTime(Noted<?> noted) {
        return timing().inTime(noted);
    }

    /** Whether something is said to have been so by then, but was recorded, or put right, only after the decision: it heals nothing. */
    public boolean recordedLate(Noted<?> noted) {
        return timing().late(noted);
    }

    /** Whether something happened after the day of the decision. */
    public boolean afterwards(Noted<?> noted) {
        return timing().after(noted);
    }

    private Timing timing() {
        return new Timing(taken);
    }

    /** Everyone it affects: the groups, then the stakeholders except whoever decided. */
    public List<Party> parties() {
        return Party.affectedBy(decision).stream()
                .filter(party -> !timing().takenBy(party))
                .toList();
    }
}
