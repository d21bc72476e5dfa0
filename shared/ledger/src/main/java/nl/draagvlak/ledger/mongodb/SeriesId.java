package nl.draagvlak.ledger.mongodb;

import org.jspecify.annotations.Nullable;

/**
 * An event's id that was made as one of a series, as this program makes all of its own: a UUID of version 8 that differs from those made
 * right before and after it in its last four digits only.
 *
 * @param series what they have in common
 * @param number the rest, 0 up to 65535
 */
record SeriesId(String series, int number) {

    private static final int LENGTH = 36;
    private static final int VERSION = 14;
    private static final int COMMON = 32;

    /** Null when the id was made otherwise. */
    static @Nullable SeriesId of(String id) {
        if (id.length() != LENGTH || id.charAt(VERSION) != '8') {
            return null;
        }
        int number = 0;
        for (int i = COMMON; i < LENGTH; i++) {
            int digit = digit(id.charAt(i));
            if (digit < 0) {
                return null;
            }
            number = number << 4 | digit;
        }
        return new SeriesId(id.substring(0, COMMON), number);
    }

    /** Small letters only: the same id in capitals would be another one. */
    private static int digit(char written) {
        return written >= 'A' && written <= 'F' || written > 'f' ? -1 : Character.digit(written, 16);
    }
}
