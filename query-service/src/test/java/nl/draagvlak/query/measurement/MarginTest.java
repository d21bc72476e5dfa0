package nl.draagvlak.query.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.query.measurement.Margin.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Test
    void isThatOfAMeanWithTheSpreadThatWasFound() {
        Margin margin = of(Measured.understanding("m", "g", 2, 14, DAY));
        assertThat(margin.method()).isEqualTo(Method.T);
        assertThat(margin.low()).isCloseTo(2 - 2.1604 * 0.8 / Math.sqrt(14), within(1e-3));
        assertThat(margin.high()).isCloseTo(2 + 2.1604 * 0.8 / Math.sqrt(14), within(1e-3));
    }

    @Test
    void takesTheWidestSpreadWhenNoneWasGiven() {
        Margin margin = of(Measured.taken("m", Measure.KNOWLEDGE, 1, 5, 3, 9, null, "g", null, DAY));
        assertThat(margin.method()).isEqualTo(Method.T_WIDEST_SPREAD);
        assertThat(margin.high() - 3).isCloseTo(2.3060 * Math.sqrt(4 * 9 / 8.0) / 3, within(1e-3));
    }

    @Test
    void endsWhereTheScaleEnds() {
        Margin margin = of(Measured.taken("m", Measure.ATTITUDE, 1, 5, 1.2, 5, 2.0, "g", null, DAY));
        assertThat(margin.low()).isEqualTo(1);
    }

    @Test
    void isTheWholeScaleForOneAnswer() {
        Margin margin = of(Measured.understanding("m", "g", 4, 1, DAY));
        assertThat(margin.low()).isEqualTo(1);
        assertThat(margin.high()).isEqualTo(5);
    }

    @Test
    void isWilsonsForAShareOfCases() {
        Margin margin = of(Measured.adoption("m", Measure.ADOPTION_OBSERVED, "s", 30, 40, DAY));
        assertThat(margin.method()).isEqualTo(Method.WILSON);
        assertThat(margin.low()).isCloseTo(18.07, within(0.01));
        assertThat(margin.high()).isCloseTo(45.43, within(0.01));
    }

    @Test
    void isNoneForWhatIsOnlySaid() {
        assertThat(Margin.of(Measured.adoption("m", Measure.ADOPTION_CLAIMED, "s", 85, 0, DAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 12.7062", "10, 2.2281", "11, 2.2010", "30, 2.0423", "100, 1.9840", "100000, 1.9600"})
    void takesTheQuantileOfStudent(int freedom, double quantile) {
        assertThat(StudentT.at(freedom)).isCloseTo(quantile, within(1e-3));
    }

    private static Margin of(MeasurementTaken taken) {
        return Margin.of(taken).orElseThrow();
    }
}
