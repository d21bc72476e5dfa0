package nl.draagvlak.query.network.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.NetworkSketch;
import org.junit.jupiter.api.Test;

class BridgesTest {

    @Test
    void findsTheTiesThatNothingReplaces() {
        CompactGraph graph = new NetworkSketch()
                .people("1", "2", "3", "4", "5", "6")
                .edges("12 13 23 34 45 56 46")
                .plain()
                .compact();
        assertThat(Bridges.of(graph)).containsExactly(new Bridges.Bridge(2, 3));
    }

    @Test
    void takesATieBothWaysForOneTie() {
        CompactGraph graph = new NetworkSketch()
                .people("a", "b", "c")
                .arcs("ab ba cb")
                .plain()
                .compact();
        assertThat(Bridges.of(graph)).isEqualTo(List.of(new Bridges.Bridge(0, 1), new Bridges.Bridge(1, 2)));
    }

    @Test
    void walksChainsOfAnyLength() {
        int size = 200_000;
        CompactGraph chain = CompactGraph.of(
                size,
                IntStream.range(0, size - 1).toArray(),
                IntStream.range(1, size).toArray(),
                IntStream.range(1, size).mapToDouble(one -> 1).toArray());
        assertThat(Bridges.of(chain)).hasSize(size - 1);
        assertThat(ArticulationPoints.of(chain).cardinality()).isEqualTo(size - 2);
    }
}
