package nl.draagvlak.query.upkeep;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a commitment fades when nothing is seen of it: share = 2^(−days since it was last seen / half-life). A high share says that it was seen lately; it
 * says nothing of how far the commitment goes.
 *
 * @param lastSeen the day of the last sign
 * @param halfLifeDays days after which it counts half, 1 and up
 * @param asOf the day looked at
 */
record Fading(LocalDate lastSeen, int halfLifeDays, LocalDate asOf) {

    /** The share that is left, above 0 and at most 1. */
    double share() {
        long days = Math.max(0, ChronoUnit.DAYS.between(lastSeen, asOf));
        return Math.pow(2, -(double) days / halfLifeDays);
    }

    /** The last day on which half of it is left: to be called by then. */
    LocalDate callBy() {
        return lastSeen.plusDays(halfLifeDays);
    }

    /** The day on which it falls below one half, unless something is seen of it. */
    LocalDate belowHalfOn() {
        return callBy().plusDays(1);
    }

    /** Whether less than half is left. */
    boolean faded() {
        return asOf.isAfter(callBy());
    }
}
