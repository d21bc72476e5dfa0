package nl.draagvlak.query.network.spread;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagvlak.query.network.measure.CompactGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExposureTest {

    /** 0 listens to 1 (0.75) and 2 (0.25), 1 to 2, 2 to nobody. */
    private static final CompactGraph LISTENING =
            CompactGraph.of(3, new int[] {0, 0, 1}, new int[] {1, 2, 2}, new double[] {0.75, 0.25, 0.5});

    @Test
    void isTheWeightedShareOfThoseListenedToWhoTookItUp() {
        assertThat(Exposure.of(LISTENING, one -> one == 2)).containsExactly(0.25, 1, Double.NaN);
    }

    @Test
    void givesTheExposureAtTheMomentEachFollowed() {
        @Nullable Long[] adoptedAt = {3L, 2L, 1L};
        assertThat(Exposure.thresholds(LISTENING, adoptedAt)).containsExactly(1, 1, Double.NaN);
        adoptedAt[1] = 3L;
        assertThat(Exposure.thresholds(LISTENING, adoptedAt)).containsExactly(0.25, 1, Double.NaN);
        adoptedAt[0] = null;
        assertThat(Exposure.thresholds(LISTENING, adoptedAt)[0]).isNaN();
    }
}
