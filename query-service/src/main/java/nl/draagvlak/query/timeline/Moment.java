package nl.draagvlak.query.timeline;

import java.time.LocalDate;

/**
 * A point on both clocks: what the ledger held, about a day in the world.
 *
 * @param knownAt the last position taken into account
 * @param asOf the day looked at; entries that became true later are left out
 */
public record Moment(long knownAt, LocalDate asOf) {

    /** Stands where the day plays no part. */
    public static final LocalDate NO_DAY = LocalDate.EPOCH;
}
