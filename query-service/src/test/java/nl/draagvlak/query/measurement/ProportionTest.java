package nl.draagvlak.query.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** The last is what prop.test of R gives without correction; the others were computed apart from this code. */
    @ParameterizedTest
    @CsvSource({
        "0,1,0,0.7935",
        "1,1,0.2065,1",
        "1,2,0.0945,0.9055",
        "3,4,0.3006,0.9544",
        "4,5,0.3755,0.9638",
        "50,100,0.4038,0.5962"
    })
    void agreesWithThePublishedInterval(int count, int of, double low, double high) {
        Proportion proportion = new Proportion(count, of);
        assertThat(proportion.low()).isCloseTo(low, within(1e-4));
        assertThat(proportion.high()).isCloseTo(high, within(1e-4));
    }

    @Test
    void isEnoughFromFiveObservationsOn() {
        assertThat(new Proportion(4, 4).enough()).isFalse();
        assertThat(new Proportion(4, 5).enough()).isTrue();
    }

    @Test
    void refusesAShareOfNothing() {
        assertThatThrownBy(() -> new Proportion(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
