package nl.draagvlak.query.insight.uncertainty;

import java.util.Arrays;

/**
 * A figure and where it lies in nine of ten possible worlds.
 *
 * @param value as it is found today
 * @param low the 5th percentile over the worlds, or the value itself where that is lower
 * @param high the 95th percentile over the worlds, or the value itself where that is higher
 */
public record Spread(double value, double low, double high) {

    private static final double TAIL = 0.05;

    /** @param worlds the figure in each world; none leaves the value alone */
    static Spread of(double value, double[] worlds) {
        if (worlds.length == 0) {
            return new Spread(value, value, value);
        }
        double[] sorted = worlds.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        double low = sorted[(int) Math.floor(TAIL * last)];
        double high = sorted[(int) Math.ceil((1 - TAIL) * last)];
        return new Spread(value, Math.min(low, value), Math.max(high, value));
    }

    /** How wide it is. */
    double width() {
        return high - low;
    }
}
