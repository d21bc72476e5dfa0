package nl.draagvlak.query.network.measure;

import static nl.draagvlak.query.network.NetworkSketch.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.NetworkSketch;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Networks small enough to work out by hand. */
class ToysTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static final InfluenceNetwork BURT = new NetworkSketch()
            .people("1", "2", "3", "4", "5", "6")
            .edges("12 13 14 23 45 56 46")
            .plain();

    @Test
    void countsTheFiveRolesOfGouldAndFernandez() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b", "c", "d", "e", "f")
                .arcs("ab ba ac cd de ed df fa bc")
                .plain();
        Brokerage[] roles = Brokerage.of(network.compact(), new int[] {0, 0, 0, 1, 1, 2});
        assertThat(roles)
                .containsExactly(
                        new Brokerage(0, 0, 0, 2, 0),
                        new Brokerage(0, 0, 0, 0, 0),
                        new Brokerage(0, 0, 2, 0, 0),
                        new Brokerage(0, 0, 1, 1, 1),
                        new Brokerage(0, 0, 0, 0, 0),
                        new Brokerage(0, 0, 0, 0, 1));
    }

    @Test
    void countsNoBrokerageForOrThroughThoseWithoutADomain() {
        InfluenceNetwork network =
                new NetworkSketch().people("a", "b", "c", "d").arcs("ab bc cd").plain();
        Brokerage[] roles = Brokerage.of(network.compact(), new int[] {0, 0, -1, 0});
        assertThat(roles).containsOnly(new Brokerage(0, 0, 0, 0, 0));
    }

    @Test
    void measuresConstraintAndEffectiveSizeAsBurtDoes() {
        StructuralHoles holes = StructuralHoles.of(BURT.compact());
        assertThat(holes.constraint()[0]).isCloseTo(0.61111, within(1e-5));
        assertThat(holes.constraint()[1]).isCloseTo(1.00694, within(1e-5));
        assertThat(holes.effectiveSize()[0]).isCloseTo(3 - 2.0 / 3, EXACT);
        assertThat(holes.effectiveSize()[1]).isCloseTo(1, EXACT);
    }

    @Test
    void leavesConstraintAndEffectiveSizeOfIsolatesUndefined() {
        InfluenceNetwork network =
                new NetworkSketch().people("a", "b", "c").arcs("ab").plain();
        StructuralHoles holes = StructuralHoles.of(network.compact());
        assertThat(Defined.orAbsent(holes.constraint()[2])).isNull();
        assertThat(Defined.orAbsent(holes.effectiveSize()[2])).isNull();
        assertThat(Defined.orAbsent(holes.constraint()[1])).isEqualTo(1);
    }

    @Test
    void findsThoseWhomTheNetworkHangsOn() {
        InfluenceNetwork chain = new NetworkSketch()
                .people("1", "2", "3", "4", "5")
                .arcs("12 32 34 45")
                .plain();
        assertThat(ArticulationPoints.of(chain.compact()).stream()).containsExactly(1, 2, 3);
        assertThat(ArticulationPoints.of(BURT.compact()).stream()).containsExactly(0, 3);
    }

    @Test
    void countsIndependentPathsBetweenTwoSets() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b", "m", "n", "x", "y")
                .arcs("am bm mx my an ny")
                .plain();
        assertThat(paths(network, List.of("a", "b"), List.of("x", "y"))).isEqualTo(2);
        assertThat(paths(network, List.of("b"), List.of("x", "y"))).isEqualTo(1);
        assertThat(paths(network, List.of("x", "y"), List.of("a", "b"))).isZero();
    }

    @Test
    void countsADirectTieAsAPathAndAnEndOnlyOnce() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b", "x", "y")
                .arcs("ax ay bx by")
                .plain();
        assertThat(paths(network, List.of("a", "b"), List.of("x", "y"))).isEqualTo(2);
        assertThat(paths(network, List.of("a"), List.of("x", "y"))).isEqualTo(1);
    }

    @Test
    void givesThePathsThemselves() {
        InfluenceNetwork network =
                new NetworkSketch().people("a", "b", "m", "x").arcs("ab bm mx").plain();
        assertThat(DisjointPaths.between(
                        network.compact(),
                        network.numbers(List.of(id("a"), id("b"))),
                        network.numbers(List.of(id("x")))))
                .containsExactly(List.of(1, 2, 3));
    }

    @Test
    void takesPathsForEquallyLongWhoseLengthsDifferInTheLastDigitOnly() {
        // 1/0.1 + 1/0.1 + 1/0.3, added up in two orders, differ as doubles.
        InfluenceNetwork network = new NetworkSketch()
                .people("s", "a", "b", "c", "d", "t")
                .tie("s", "a", 0.1, 1, NetworkSketch.TODAY)
                .tie("a", "b", 0.1, 1, NetworkSketch.TODAY)
                .tie("b", "t", 0.3, 1, NetworkSketch.TODAY)
                .tie("s", "c", 0.3, 1, NetworkSketch.TODAY)
                .tie("c", "d", 0.1, 1, NetworkSketch.TODAY)
                .tie("d", "t", 0.1, 1, NetworkSketch.TODAY)
                .weighted();
        assertThat(1 / 0.1 + 1 / 0.1 + 1 / 0.3).isNotEqualTo(1 / 0.3 + 1 / 0.1 + 1 / 0.1);
        assertThat(Betweenness.of(network.compact(), true, false)).containsExactly(0, 1.5, 1.5, 1.5, 1.5, 0);
    }

    @Test
    void looksOutwardOrInward() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b", "c", "d", "e")
                .arcs("ab bc cd ae")
                .plain();
        ExternalInternal index = ExternalInternal.of(network.compact(), new int[] {0, 0, 1, 1, -1}, 3);
        assertThat(index.network()).isCloseTo(-1.0 / 3, EXACT);
        assertThat(index.groups()).startsWith(0, 0).satisfies(groups -> assertThat(Defined.orAbsent(groups[2]))
                .isNull());
        assertThat(index.vertices()).startsWith(-1, 0, 0, -1);
        assertThat(Defined.orAbsent(index.vertices()[4])).isNull();
    }

    @Test
    void givesAnEmptyNetworkNoFiguresInsteadOfWrongOnes() {
        CompactGraph nobody = new NetworkSketch().plain().compact();
        CompactGraph alone = new NetworkSketch().people("a").plain().compact();
        assertThat(Defined.orAbsent(Cohesion.density(nobody))).isNull();
        assertThat(Defined.orAbsent(Cohesion.density(alone))).isNull();
        assertThat(Defined.orAbsent(Cohesion.reciprocity(alone))).isNull();
        assertThat(Defined.orAbsent(Eigenvector.of(alone)[0])).isNull();
        assertThat(PageRank.of(nobody)).isEmpty();
        assertThat(PageRank.of(alone)).containsExactly(1);
        assertThat(Betweenness.of(alone, true, false)).containsExactly(0);
        assertThat(HarmonicCloseness.of(alone, false)).containsExactly(0);
        assertThat(Coreness.of(alone)).containsExactly(0);
    }

    @Test
    void findsWhoTheKeyPlayersAreAsBorgattiDoes() {
        InfluenceNetwork network = new NetworkSketch()
                .people("1", "2", "3", "4", "5", "6")
                .edges("12 23 34 45 26")
                .plain();
        BitSet two = network.numbers(List.of(id("2")));
        assertThat(KeyPlayers.reach(network.compact(), two)).isCloseTo(0.8056, within(5e-5));
        assertThat(KeyPlayers.fragmentation(network.compact(), new BitSet())).isCloseTo(0.40, EXACT);
        assertThat(KeyPlayers.fragmentation(network.compact(), two)).isCloseTo(0.75, EXACT);
    }

    @Test
    void letsOpinionsComeToRestAsFriedkinAndJohnsenDo() {
        CompactGraph listening =
                CompactGraph.of(3, new int[] {0, 1, 1, 2}, new int[] {1, 0, 2, 1}, new double[] {0.5, 0.2, 0.2, 0.3});
        double[] rest = OpinionMovement.atRest(
                listening, new double[] {0.5, 0.6, 0.7}, new double[] {0.8, 0.5, 0.9}, new double[] {0, 0.5, 1});
        assertThat(rest).containsExactly(new double[] {0.32958, 0.49437, 0.63103}, within(5e-6));
    }

    @Test
    void keepsTheOpinionOfWhoeverListensToNobody() {
        CompactGraph alone = CompactGraph.of(1, new int[0], new int[0], new double[0]);
        assertThat(OpinionMovement.atRest(alone, new double[1], new double[] {1}, new double[] {0.25}))
                .containsExactly(0.25);
    }

    @Test
    void expectsEveryBrokeredTripleInExactlyOneRole() {
        int[] sizes = {3, 2, 1};
        double chance = Math.pow(9 / 30.0, 2) * (1 - 9 / 30.0);
        BrokerageExpectation[] expected = BrokerageExpectation.of(9, sizes);
        assertThat(expected[0].coordinator()).isCloseTo(chance * 2, EXACT);
        assertThat(expected[0].itinerant()).isCloseTo(chance * 2, EXACT);
        assertThat(expected[0].gatekeeper()).isCloseTo(chance * 6, EXACT);
        assertThat(expected[0].liaison()).isCloseTo(chance * 4, EXACT);
        for (BrokerageExpectation of : expected) {
            assertThat(of.coordinator() + of.itinerant() + of.representative() + of.gatekeeper() + of.liaison())
                    .isCloseTo(chance * 5 * 4, EXACT);
        }
    }

    private static int paths(InfluenceNetwork network, List<String> from, List<String> to) {
        return DisjointPaths.count(
                network.compact(),
                network.numbers(from.stream().map(NetworkSketch::id).toList()),
                network.numbers(to.stream().map(NetworkSketch::id).toList()));
    }
}
