package nl.draagvlak.query.insight.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.network.measure.DisjointPaths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RouteTest {

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsNoneOneAndMoreIndependentPathsApartAsMaximumFlowDoes(int seed) {
        Random random = new Random(seed);
        int size = 6 + random.nextInt(20);
        CompactGraph graph = randomGraph(size, 1 + random.nextInt(2 * size), random);
        BitSet from = new BitSet();
        from.set(0, 1 + random.nextInt(3));
        BitSet to = new BitSet();
        to.set(size - 1 - random.nextInt(3), size);
        Route route = Route.between(graph, from, to);
        int told = route.robust() ? 2 : route.exists() ? 1 : 0;
        assertThat(told).isEqualTo(Math.min(2, DisjointPaths.count(graph, from, to)));
    }

    private static CompactGraph randomGraph(int size, int arcs, Random random) {
        int[] places = random.ints(arcs, 0, size * size)
                .filter(place -> place / size != place % size)
                .distinct()
                .toArray();
        return CompactGraph.of(
                size,
                IntStream.of(places).map(place -> place / size).toArray(),
                IntStream.of(places).map(place -> place % size).toArray(),
                IntStream.of(places).mapToDouble(place -> 1).toArray());
    }
}
