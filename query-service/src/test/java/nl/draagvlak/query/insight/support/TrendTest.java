package nl.draagvlak.query.insight.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.draagvlak.query.insight.support.Trend.Direction;
import nl.draagvlak.query.network.Support;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void goesFromTheFirstKnownPeriodToTheLast() {
        assertThat(trend(null, support(0.3, 0.1, 0.9), null, support(0.5, 0.3, 0.9)))
                .isEqualTo(new Trend(Direction.RISING, false));
    }

    @Test
    void isClearWhenTheIntervalsLeaveNoDoubt() {
        assertThat(trend(support(0.8, 0.7, 0.9), support(0.2, 0.1, 0.3))).isEqualTo(new Trend(Direction.FALLING, true));
    }

    @Test
    void takesALittleForNothing() {
        assertThat(trend(support(0.50, 0.4, 0.6), support(0.54, 0.4, 0.6)))
                .isEqualTo(new Trend(Direction.STEADY, false));
    }

    @Test
    void isUnknownOfOnePeriod() {
        assertThat(trend(null, support(0.5, 0.4, 0.6))).isEqualTo(new Trend(Direction.UNKNOWN, false));
    }

    private static Trend trend(@Nullable Support... periods) {
        return Trend.of(Arrays.asList(periods));
    }

    private static Support support(double value, double low, double high) {
        return new Support(low, value, high, value);
    }
}
