package nl.draagvlak.query.insight.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithTakingEachVertexOutInTurn(long seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(30);
        CompactGraph graph = randomGraph(size, size + random.nextInt(size / 2), random);
        Separation separation = new Separation(graph);
        for (int vertex = 0; vertex < size; vertex++) {
            assertThat(separation.cutOff(vertex)).isEqualTo(cutOffByTakingOut(graph, vertex));
            assertThat(separation.cutOffPart(vertex).cardinality()).isEqualTo(separation.cutOff(vertex));
        }
    }

    @Test
    void walksALongChainWithoutOverflow() {
        int size = 100_000;
        int[] from = IntStream.range(0, size - 1).toArray();
        int[] to = IntStream.range(1, size).toArray();
        double[] weights = IntStream.range(1, size).mapToDouble(each -> 1).toArray();
        Separation separation =
                new Separation(CompactGraph.of(size, from, to, weights).collapsed(Math::max));
        assertThat(separation.cutOff(1)).isEqualTo(1);
        assertThat(separation.cutOff(size / 2)).isEqualTo(size / 2 - 1);
    }

    private static CompactGraph randomGraph(int size, int arcs, Random random) {
        boolean[][] joined = new boolean[size][size];
        for (int arc = 0; arc < arcs / 2; arc++) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            joined[one][other] = one != other;
        }
        int[] places = IntStream.range(0, size * size)
                .filter(place -> joined[place / size][place % size])
                .toArray();
        return CompactGraph.of(
                        size,
                        IntStream.of(places).map(place -> place / size).toArray(),
                        IntStream.of(places).map(place -> place % size).toArray(),
                        IntStream.of(places).mapToDouble(place -> 1).toArray())
                .collapsed(Math::max);
    }

    private static int cutOffByTakingOut(CompactGraph graph, int gone) {
        boolean[] before = new boolean[graph.size()];
        int component = count(graph, gone, before) - 1;
        boolean[] seen = new boolean[graph.size()];
        seen[gone] = true;
        int largest = 0;
        for (int arc = graph.first(gone); arc < graph.end(gone); arc++) {
            largest = Math.max(largest, count(graph, graph.target(arc), seen));
        }
        return component - largest;
    }

    private static int count(CompactGraph graph, int start, boolean[] seen) {
        if (seen[start]) {
            return 0;
        }
        seen[start] = true;
        int count = 1;
        for (int arc = graph.first(start); arc < graph.end(start); arc++) {
            count += count(graph, graph.target(arc), seen);
        }
        return count;
    }
}
