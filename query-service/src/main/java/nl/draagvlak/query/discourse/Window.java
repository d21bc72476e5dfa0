package nl.draagvlak.query.discourse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A period of the discourse.
 *
 * @param after the day before its first
 * @param until its last day
 */
record Window(LocalDate after, LocalDate until) {

    /** How far back a discourse is looked at: so many windows of so many days, the last one ending on the day looked at. */
    record Span(int windows, int days) {

        /** The windows, the earliest first. */
        List<Window> before(LocalDate asOf) {
            return IntStream.rangeClosed(1, windows)
                    .mapToObj(number -> asOf.minusDays((long) (windows - number) * days))
                    .map(until -> new Window(until.minusDays(days), until))
                    .toList();
        }
    }
}
