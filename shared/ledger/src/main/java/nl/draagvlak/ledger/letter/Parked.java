package nl.draagvlak.ledger.letter;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits.
 *
 * @param position where it lies in the ledger
 * @param parkedAt since when it waits
 * @param touchedAt when it was last tried, or parked
 * @param cause why; null when it waits for one before it
 * @param diagnostics what else was noted: texts, numbers and flags, nothing about people
 */
record Parked(
        long position,
        Instant parkedAt,
        Instant touchedAt,
        @Nullable Cause cause,
        @Nullable Map<String, Object> diagnostics) {

    /**
     * What went wrong. A policy sees personal texts sealed, so there are none to tell.
     *
     * @param type class of the failure
     * @param message its message
     */
    record Cause(String type, @Nullable String message) {}
}
