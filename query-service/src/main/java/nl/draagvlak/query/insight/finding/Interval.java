package nl.draagvlak.query.insight.finding;

/**
 * Where a score may lie, given what is not known. The less is known, the wider it is.
 *
 * @param low the score if everything unknown turned out well
 * @param high the score if everything unknown turned out badly
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("not an interval within 0 to 1: " + low + " to " + high);
        }
    }
}
