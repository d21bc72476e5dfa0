package nl.draagvlak.query.insight.support;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.query.network.Support;
import org.jspecify.annotations.Nullable;

/**
 * Where support is going over a number of periods.
 *
 * @param direction from the first period in which anything is known to the last
 * @param clear whether even the intervals of those two leave no doubt
 */
public record Trend(Direction direction, boolean clear) {

    /** Change in support, as a share, that counts as none. */
    static final double LITTLE = 0.05;

    /** Which way it goes. */
    public enum Direction {
        @JsonProperty("rising")
        RISING,
        @JsonProperty("steady")
        STEADY,
        @JsonProperty("falling")
        FALLING,
        /** There are no two periods of which anything is known. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** @param periods the oldest first; null where nothing is known */
    public static Trend of(List<@Nullable Support> periods) {
        List<Support> known = new ArrayList<>();
        for (Support period : periods) {
            if (period != null) {
                known.add(period);
            }
        }
        if (known.size() < 2) {
            return new Trend(Direction.UNKNOWN, false);
        }
        Support first = known.getFirst();
        Support last = known.getLast();
        double change = last.value() - first.value();
        if (Math.abs(change) < LITTLE) {
            return new Trend(Direction.STEADY, false);
        }
        return change > 0
                ? new Trend(Direction.RISING, last.low() > first.high())
                : new Trend(Direction.FALLING, last.high() < first.low());
    }
}
