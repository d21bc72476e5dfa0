package nl.draagvlak.query.network;

import static nl.draagvlak.query.network.NetworkSketch.TODAY;
import static nl.draagvlak.query.network.NetworkSketch.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import nl.draagvlak.events.stakeholder.TieKind;
import org.junit.jupiter.api.Test;

class InfluenceNetworkTest {

    @Test
    void keepsAnUndirectedTieAsOneArcEachWayThatCountsOnce() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b", "c")
                .undirected("b", "a", 1)
                .plain();
        assertThat(network.ties()).extracting(WeightedTie::from).containsExactly(id("a"), id("b"));
        assertThat(network.tieCount()).isEqualTo(1);
        assertThat(network.undirected()).isTrue();
    }

    @Test
    void isNotUndirectedOnceOneTieIsDirected() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b", "c")
                .undirected("a", "b", 1)
                .arcs("bc")
                .plain();
        assertThat(network.undirected()).isFalse();
        assertThat(network.tieCount()).isEqualTo(2);
    }

    @Test
    void countsTheDirectionsApartWhereOneWasAlsoReportedByItself() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b")
                .undirected("a", "b", 1)
                .arcs("ba")
                .plain();
        assertThat(network.tieCount()).isEqualTo(2);
    }

    @Test
    void ignoresStrengthAgeAndMeetingsWhereWeightsAreIgnored() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b", "c")
                .tie("a", "b", 0.1, 0.1, TODAY.minusYears(30))
                .meeting(TODAY, "b", "c")
                .plain();
        assertThat(network.ties()).singleElement().satisfies(tie -> assertThat(tie.weight())
                .isEqualTo(1));
    }

    @Test
    void halvesAReportEachHalfLife() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b")
                .tie("a", "b", 0.8, 0.5, TODAY.minusDays(180))
                .weighted();
        assertThat(network.ties().getFirst().weight()).isCloseTo(0.8 * 0.5 / 4, within(1e-15));
    }

    @Test
    void seesATieBothWaysInAMeetingNobodyReportedATieOf() {
        NetworkSketch sketch = new NetworkSketch().people("a", "b", "c").meeting(TODAY.minusDays(90), "a", "b", "c");
        InfluenceNetwork network = sketch.weighted();
        assertThat(network.ties()).hasSize(6).allSatisfy(tie -> {
            assertThat(tie.weight()).isCloseTo(0.2 / 2 * 0.5, within(1e-15));
            assertThat(tie.evidence()).containsExactly(sketch.position());
        });
        assertThat(network.tieCount()).isEqualTo(3);
    }

    @Test
    void addsWhatWasSeenToWhatWasReported() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b")
                .tie("a", "b", 0.6, 1, TODAY)
                .meeting(TODAY, "a", "b")
                .meeting(TODAY, "b", "a")
                .weighted();
        double observed = 1 - 0.8 * 0.8;
        assertThat(network.ties().getFirst().weight()).isCloseTo(1 - 0.4 * (1 - observed), within(1e-15));
        assertThat(network.ties().getLast().weight()).isCloseTo(observed, within(1e-15));
        assertThat(network.ties().getFirst().evidence()).containsExactly(3L, 4L, 5L);
    }

    @Test
    void countsEveryoneAtTheTableAlsoThoseWhoAreNoLongerThere() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b", "c")
                .meeting(TODAY, "a", "b", "c")
                .leaves("c", TODAY.minusDays(1))
                .weighted();
        assertThat(network.ties()).hasSize(2).allSatisfy(tie -> assertThat(tie.weight())
                .isCloseTo(0.1, within(1e-15)));
    }

    @Test
    void makesNoTrustOfMeetings() {
        NetworkSketch sketch =
                new NetworkSketch().people("a", "b", "c").trust("a", "b", 0.5).meeting(TODAY, "a", "b", "c");
        assertThat(InfluenceNetwork.of(sketch.picture(), TieKind.TRUST, Weights.STRENGTH)
                        .ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.weight()).isCloseTo(0.55, within(1e-15)));
    }

    @Test
    void leavesOutATieSoOldThatNothingIsLeftOfIt() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b")
                .tie("a", "b", 1, 1, TODAY.minusYears(400))
                .meeting(TODAY.minusYears(40), "a", "b")
                .weighted();
        assertThat(network.ties()).isEmpty();
        assertThat(network.undirected()).isFalse();
    }

    @Test
    void keepsWhoeverLeavesTodayAndDropsWhoeverLeftYesterday() {
        InfluenceNetwork network = new NetworkSketch()
                .people("a", "b", "c")
                .leaves("a", TODAY)
                .leaves("b", TODAY.minusDays(1))
                .arcs("ab bc ca")
                .plain();
        assertThat(network.stakeholders()).containsExactly(id("a"), id("c"));
        assertThat(network.ties()).singleElement().satisfies(tie -> assertThat(tie.from())
                .isEqualTo(id("c")));
    }

    @Test
    void countsNobodyInTheDomainThatStandsForNone() {
        NetworkSketch sketch = new NetworkSketch()
                .members("unassigned", "a")
                .members("science", "b")
                .people("c");
        InfluenceNetwork network = sketch.plain();
        assertThat(network.domainOf(id("a"))).isNull();
        assertThat(network.domainOf(id("b"))).isEqualTo(sketch.domainId("science"));
        assertThat(network.domainOf(id("c"))).isNull();
    }

    @Test
    void canBeImaginedWithoutSomeoneAndWithAnotherTie() {
        InfluenceNetwork network =
                new NetworkSketch().people("a", "b", "c").arcs("ab bc").plain();
        assertThat(network.without(Set.of(id("b"))).ties()).isEmpty();
        WeightedTie tie = new WeightedTie(id("c"), id("a"), 1, false, List.of());
        assertThat(network.with(List.of(tie)).compact().hasArc(2, 0)).isTrue();
        assertThat(network.with(network.ties()).ties()).isEqualTo(network.ties());
    }

    @Test
    void givesTheSameTiesAsAGraphOfJGraphT() {
        InfluenceNetwork network =
                new NetworkSketch().people("a", "b", "c").arcs("ab bc").plain();
        assertThat(network.graph().edgeSet()).containsExactlyInAnyOrderElementsOf(network.ties());
        assertThat(network.graph().containsEdge(id("a"), id("b"))).isTrue();
    }
}
