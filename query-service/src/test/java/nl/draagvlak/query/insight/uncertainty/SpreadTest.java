package nl.draagvlak.query.insight.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void holdsNineOfTenWorlds() {
        double[] worlds =
                IntStream.rangeClosed(0, 100).mapToDouble(each -> each).toArray();
        assertThat(Spread.of(50, worlds)).isEqualTo(new Spread(50, 5, 95));
    }

    @Test
    void holdsWhatIsFoundTodayWhateverTheWorlds() {
        assertThat(Spread.of(9, new double[] {1, 2, 3})).isEqualTo(new Spread(9, 1, 9));
    }

    @Test
    void isNoWiderThanTheFigureWithoutWorlds() {
        assertThat(Spread.of(0.4, new double[0])).isEqualTo(new Spread(0.4, 0.4, 0.4));
    }
}
