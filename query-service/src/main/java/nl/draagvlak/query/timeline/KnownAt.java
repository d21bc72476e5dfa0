package nl.draagvlak.query.timeline;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import nl.draagvlak.ledger.Ledger;

/** Reads a point on the ledger's clock, given as a position or as an instant. */
public final class KnownAt {

    private KnownAt() {}

    /**
     * The position that is meant.
     *
     * @param given an integer position, or an instant such as {@code 2026-06-02T12:00:00+02:00}, which means the last position by then
     * @throws DateTimeException when it is neither
     * @throws IllegalArgumentException when the ledger has not come to that position
     */
    public static long position(String given, Ledger ledger) {
        if (!given.matches("-?[0-9]+")) {
            return ledger.positionAt(OffsetDateTime.parse(offset(given)).toInstant());
        }
        long position = given.length() > 18 ? -1 : Long.parseLong(given);
        if (position < 0 || position > ledger.head()) {
            throw new IllegalArgumentException("the ledger has no such position");
        }
        return position;
    }

    /** A plus sign in an address means a space, and many who write one forget it. */
    private static String offset(String given) {
        return given.replace(' ', '+');
    }
}
