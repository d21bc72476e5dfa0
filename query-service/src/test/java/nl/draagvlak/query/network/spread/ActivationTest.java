package nl.draagvlak.query.network.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationTest {

    private static CompactGraph chain(double... chances) {
        return CompactGraph.of(
                chances.length + 1,
                IntStream.range(0, chances.length).toArray(),
                IntStream.rangeClosed(1, chances.length).toArray(),
                chances);
    }

    /** Random arcs with chances; at most one each way. */
    private static CompactGraph random(int size, double density, long seed) {
        Random random = new Random(seed);
        int[] arcs = IntStream.range(0, size * size)
                .filter(pair -> pair / size != pair % size && random.nextDouble() < density)
                .toArray();
        return CompactGraph.of(
                size,
                IntStream.of(arcs).map(pair -> pair / size).toArray(),
                IntStream.of(arcs).map(pair -> pair % size).toArray(),
                IntStream.of(arcs)
                        .mapToDouble(pair -> 0.1 + 0.4 * random.nextDouble())
                        .toArray());
    }

    private static BitSet set(int... members) {
        BitSet set = new BitSet();
        IntStream.of(members).forEach(set::set);
        return set;
    }

    private static BitSet all(CompactGraph graph) {
        return set(IntStream.range(0, graph.size()).toArray());
    }

    /** What a cascade reaches exactly: every way in which the arcs can come out, by its chance. */
    private static double exact(CompactGraph graph, BitSet seeds) {
        int[] source = new int[graph.arcs()];
        IntStream.range(0, graph.size()).forEach(vertex -> IntStream.range(graph.first(vertex), graph.end(vertex))
                .forEach(arc -> source[arc] = vertex));
        double expected = 0;
        for (int open = 0; open < 1 << graph.arcs(); open++) {
            double chance = 1;
            for (int arc = 0; arc < graph.arcs(); arc++) {
                chance *= (open >> arc & 1) == 1 ? graph.weight(arc) : 1 - graph.weight(arc);
            }
            BitSet reached = (BitSet) seeds.clone();
            for (int round = 0; round < graph.size(); round++) {
                for (int arc = 0; arc < graph.arcs(); arc++) {
                    if ((open >> arc & 1) == 1 && reached.get(source[arc])) {
                        reached.set(graph.target(arc));
                    }
                }
            }
            expected += chance * reached.cardinality();
        }
        return expected;
    }

    @Test
    void reachesEachNextOneByTheChancesMultiplied() {
        CompactGraph chain = chain(0.5, 0.5, 1);
        Spread spread = IndependentCascade.of(chain, set(0), all(chain), 100_000);
        assertThat(spread.mean()).isCloseTo(1 + 0.5 + 0.25 + 0.25, within(5 * spread.standardError()));
        assertThat(spread.standardError()).isBetween(0.001, 0.01);
        assertThat(IndependentCascade.of(chain, set(0), set(2, 3), 100_000).mean())
                .isCloseTo(0.5, within(0.02));
    }

    @Test
    void countsThoseItBeginsWithAsReached() {
        CompactGraph apart = CompactGraph.of(3, new int[0], new int[0], new double[0]);
        assertThat(IndependentCascade.of(apart, set(0, 2), all(apart), 10)).isEqualTo(new Spread(2, 0));
        assertThat(IndependentCascade.of(apart, new BitSet(), all(apart), 10)).isEqualTo(new Spread(0, 0));
        Activation best = Activation.best(new Activation.Question(apart, all(apart), all(apart), 3, 0.3));
        assertThat(best.chosen()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(best.reached().getLast()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void reachesAtLeastWhatItGuarantees(long seed) {
        CompactGraph graph = random(6, 0.35, seed);
        double epsilon = 0.1;
        Activation best = Activation.best(new Activation.Question(graph, all(graph), all(graph), 2, epsilon));
        double optimum = IntStream.range(0, 36)
                .filter(pair -> pair / 6 < pair % 6)
                .mapToDouble(pair -> exact(graph, set(pair / 6, pair % 6)))
                .max()
                .orElseThrow();
        double ours = exact(graph, set(best.chosen().get(0), best.chosen().get(1)));
        assertThat(best.guaranteed()).isTrue();
        assertThat(ours).isGreaterThanOrEqualTo((1 - 1 / Math.E - epsilon) * optimum);
        assertThat(best.reached().getLast()).isCloseTo(ours, within(epsilon * ours));
    }

    @Test
    void choosesOnlyWhoMayBeChosenAndCountsOnlyWhoCounts() {
        // 0 moves 2, 3 and 4; 1 moves 5 for sure.
        CompactGraph graph =
                CompactGraph.of(6, new int[] {0, 0, 0, 1}, new int[] {2, 3, 4, 5}, new double[] {1, 1, 1, 1});
        assertThat(Activation.best(new Activation.Question(graph, all(graph), all(graph), 1, 0.3))
                        .chosen())
                .containsExactly(0);
        assertThat(Activation.best(new Activation.Question(graph, set(1, 2, 3), all(graph), 1, 0.3))
                        .chosen())
                .containsExactly(1);
        Activation forFive = Activation.best(new Activation.Question(graph, set(0, 1), set(5), 1, 0.3));
        assertThat(forFive.chosen()).containsExactly(1);
        assertThat(forFive.reached()).containsExactly(1.0);
        assertThat(forFive.guaranteed()).isFalse();
    }

    @Test
    void saysSoWhenThereWasNoRoomForEnoughSets() {
        CompactGraph graph = random(30, 0.2, 1);
        Activation poor = Activation.best(new Activation.Question(graph, all(graph), all(graph), 3, 0.1), 1_000);
        assertThat(poor.guaranteed()).isFalse();
        assertThat(poor.chosen()).hasSize(3);
    }

    @Test
    void answersTheSameEveryTime() {
        CompactGraph graph = random(50, 0.08, 7);
        Activation.Question question = new Activation.Question(graph, all(graph), all(graph), 5, 0.2);
        assertThat(Activation.best(question)).isEqualTo(Activation.best(question));
    }

    @Test
    void proposesNobodyWhereNobodyMayBeChosenOrCounts() {
        CompactGraph graph = chain(0.5);
        assertThat(Activation.best(new Activation.Question(graph, new BitSet(), all(graph), 2, 0.2))
                        .chosen())
                .isEmpty();
        assertThat(Activation.best(new Activation.Question(graph, all(graph), new BitSet(), 2, 0.2))
                        .chosen())
                .isEmpty();
    }
}
