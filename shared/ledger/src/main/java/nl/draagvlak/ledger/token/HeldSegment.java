package nl.draagvlak.ledger.token;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * One segment of a policy.
 *
 * @param owner the process that may take it further; null when any may
 * @param touchedAt when its owner last gave a sign of life
 * @param token how far it has come; null when it has not begun
 */
record HeldSegment(
        @Nullable String owner, Instant touchedAt, @Nullable TrackingToken token) {

    boolean isHeldBy(String process) {
        return process.equals(owner);
    }

    /** Whether a process may claim it: it is free, or its own, or its owner gave no sign of life for too long. */
    boolean isFreeFor(String process, Instant now, Duration patience) {
        return owner == null || isHeldBy(process) || touchedAt.plus(patience).isBefore(now);
    }

    HeldSegment by(@Nullable String process, Instant now) {
        return new HeldSegment(process, now, token);
    }

    HeldSegment at(@Nullable TrackingToken reached) {
        return new HeldSegment(owner, touchedAt, reached);
    }
}
