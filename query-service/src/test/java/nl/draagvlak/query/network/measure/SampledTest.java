package nl.draagvlak.query.network.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Estimates from a sample beside the exact values. */
class SampledTest {

    private static final int SIZE = 400;
    private static final CompactGraph GRAPH = random();

    private static CompactGraph random() {
        Random random = new Random(3);
        int[] arcs = IntStream.range(0, SIZE * SIZE)
                .filter(pair -> pair / SIZE != pair % SIZE && random.nextInt(SIZE) < 6)
                .toArray();
        return CompactGraph.of(
                SIZE,
                IntStream.of(arcs).map(pair -> pair / SIZE).toArray(),
                IntStream.of(arcs).map(pair -> pair % SIZE).toArray(),
                IntStream.of(arcs).mapToDouble(pair -> (1 + pair % 4) / 4.0).toArray());
    }

    /** Share of the vertices whose exact value lies within so many standard errors of the estimate. */
    private static double within(double errors, double[] exact, double[] estimates, double[] standardErrors) {
        return IntStream.range(0, SIZE)
                        .filter(vertex ->
                                Math.abs(exact[vertex] - estimates[vertex]) <= errors * standardErrors[vertex] + 1e-9)
                        .count()
                / (double) SIZE;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void estimatesBetweennessWithinTheErrorItStates(boolean weighted) {
        SampledBetweenness sampled = SampledBetweenness.of(GRAPH, weighted, false, 100);
        assertThat(sampled.sources()).isEqualTo(100);
        double[] exact = Betweenness.of(GRAPH, weighted, false);
        assertThat(within(2, exact, sampled.values(), sampled.standardErrors())).isGreaterThan(0.7);
        assertThat(within(0.1, exact, sampled.values(), sampled.standardErrors()))
                .isLessThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void estimatesClosenessWithinTheErrorItStates(boolean weighted) {
        SampledCloseness sampled = SampledCloseness.of(GRAPH, weighted, 100);
        assertThat(sampled.targets()).isEqualTo(100);
        double[] exact = HarmonicCloseness.of(GRAPH, weighted);
        assertThat(within(2, exact, sampled.values(), sampled.standardErrors())).isGreaterThan(0.75);
        assertThat(within(0.1, exact, sampled.values(), sampled.standardErrors()))
                .isLessThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isExactWhenItMayDrawEveryone(boolean weighted) {
        assertThat(SampledBetweenness.of(GRAPH, weighted, true, SIZE).values())
                .containsExactly(Betweenness.of(GRAPH, weighted, true));
        assertThat(SampledCloseness.of(GRAPH, weighted, SIZE).values())
                .containsExactly(HarmonicCloseness.of(GRAPH, weighted));
        assertThat(SampledCloseness.of(GRAPH, weighted, SIZE).standardErrors()).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void countsEachPairOnceWhereTiesAreUndirected(boolean weighted) {
        double[] both = SampledBetweenness.of(GRAPH, weighted, false, 50).values();
        double[] once = SampledBetweenness.of(GRAPH, weighted, true, 50).values();
        assertThat(once)
                .containsExactly(IntStream.range(0, SIZE)
                        .mapToDouble(vertex -> both[vertex] / 2)
                        .toArray());
    }

    @Test
    void answersTheSameEveryTime() {
        assertThat(SampledBetweenness.of(GRAPH, true, false, 40).values())
                .containsExactly(SampledBetweenness.of(GRAPH, true, false, 40).values());
    }
}
