package nl.draagvlak.query.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What chance alone would give. */
class ChanceTest {

    private static final int[] GROUP = {0, 0, 0, 1, 1, 2};

    private static CompactGraph arcs(int size, String pairs) {
        String[] each = pairs.split(" ");
        return CompactGraph.of(
                size,
                Arrays.stream(each).mapToInt(pair -> pair.charAt(0) - 'a').toArray(),
                Arrays.stream(each).mapToInt(pair -> pair.charAt(1) - 'a').toArray(),
                Arrays.stream(each).mapToDouble(pair -> 1).toArray());
    }

    private static CompactGraph random(int size, double density, Random random) {
        int[] arcs = IntStream.range(0, size * size)
                .filter(pair -> pair / size != pair % size && random.nextDouble() < density)
                .toArray();
        return CompactGraph.of(
                size,
                IntStream.of(arcs).map(pair -> pair / size).toArray(),
                IntStream.of(arcs).map(pair -> pair % size).toArray(),
                IntStream.of(arcs).mapToDouble(pair -> 1).toArray());
    }

    @Test
    void scattersBrokerageAsDealingArcsOutAtRandomDoes() {
        int[] group = {0, 0, 0, 0, 1, 1, 1, 2, 2};
        int[] sizes = {4, 3, 2};
        Random random = new Random(5);
        int rounds = 40_000;
        double[] sum = new double[5];
        double[] squares = new double[5];
        for (int round = 0; round < rounds; round++) {
            Brokerage role = Brokerage.of(random(9, 0.25, random), group)[0];
            double[] counts = {
                role.coordinator(), role.itinerant(), role.representative(), role.gatekeeper(), role.liaison()
            };
            for (int kind = 0; kind < 5; kind++) {
                sum[kind] += counts[kind] / rounds;
                squares[kind] += counts[kind] * counts[kind] / rounds;
            }
        }
        // 18 of 72 possible arcs: the density that was dealt.
        BrokerageExpectation expected = BrokerageExpectation.of(18, sizes)[0];
        BrokerageVariance variance = BrokerageVariance.of(18, sizes)[0];
        double[] means = {
            expected.coordinator(),
            expected.itinerant(),
            expected.representative(),
            expected.gatekeeper(),
            expected.liaison()
        };
        double[] variances = {
            variance.coordinator(),
            variance.itinerant(),
            variance.representative(),
            variance.gatekeeper(),
            variance.liaison()
        };
        for (int kind = 0; kind < 5; kind++) {
            assertThat(sum[kind]).isCloseTo(means[kind], within(0.03));
            assertThat(squares[kind] - sum[kind] * sum[kind])
                    .isCloseTo(variances[kind], within(0.06 * variances[kind]));
        }
    }

    @Test
    void leavesTheScoreUndefinedWhereNothingCanVary() {
        CompactGraph toy = arcs(6, "ab ba ac cd de ed df fa bc");
        BrokerageScore[] scores = BrokerageScore.of(toy, GROUP, 3, Brokerage.of(toy, GROUP));
        // The one member of the third group can never stand between two of its own.
        assertThat(scores[5].coordinator()).isNaN();
        assertThat(scores[5].liaison()).isFinite();
        assertThat(scores[2].representative()).isGreaterThan(0);
        CompactGraph none = CompactGraph.of(2, new int[0], new int[0], new double[0]);
        assertThat(BrokerageScore.of(none, new int[] {0, -1}, 1, Brokerage.of(none, new int[] {0, -1})))
                .allSatisfy(score -> assertThat(score.liaison()).isNaN());
    }

    @Test
    void seesThatTwoCirclesWithOneTieBetweenThemLookInwardMoreThanChance() {
        CompactGraph circles = arcs(8, "ab bc cd da ac bd ef fg gh he eg fh ae");
        OutwardnessByChance test = OutwardnessByChance.of(circles, new int[] {0, 0, 0, 0, 1, 1, 1, 1});
        assertThat(test.observed()).isCloseTo((1.0 - 12) / 13, within(1e-12));
        assertThat(test.atMost()).isLessThan(0.05);
        assertThat(test.atLeast()).isCloseTo(1, within(1e-12));
        assertThat(test.expected()).isCloseTo((2 * 4.0 / 7 * 13 - 13) / 13, within(0.05));
        assertThat(test.deviation()).isPositive();
    }

    @Test
    void dealsTheGroupsOutTheSameWayEveryTime() {
        CompactGraph graph = random(30, 0.1, new Random(2));
        int[] group = IntStream.range(0, 30).map(vertex -> vertex % 4 - 1).toArray();
        assertThat(OutwardnessByChance.of(graph, group)).isEqualTo(OutwardnessByChance.of(graph, group));
    }

    @Test
    void testsNothingWithoutTies() {
        CompactGraph none = CompactGraph.of(3, new int[0], new int[0], new double[0]);
        OutwardnessByChance test = OutwardnessByChance.of(none, new int[] {0, 1, -1});
        assertThat(Defined.orAbsent(test.observed())).isNull();
        assertThat(Defined.orAbsent(test.expected())).isNull();
        assertThat(Defined.orAbsent(test.deviation())).isNull();
        assertThat(Defined.orAbsent(test.atMost())).isNull();
    }
}
