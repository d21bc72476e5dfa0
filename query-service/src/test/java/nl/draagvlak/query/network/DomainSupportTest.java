package nl.draagvlak.query.network;

import static nl.draagvlak.query.network.NetworkSketch.TODAY;
import static nl.draagvlak.query.network.NetworkSketch.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DomainSupportTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final List<StakeholderId> MEMBERS = List.of(id("a"), id("b"), id("c"), id("d"));
    private static final Map<StakeholderId, Double> INFLUENCE =
            Map.of(id("a"), 0.4, id("b"), 0.3, id("c"), 0.2, id("d"), 0.1);

    private final NetworkSketch sketch = new NetworkSketch().people("a", "b", "c", "d");

    private DomainSupport support() {
        return new DomainSupport(sketch.picture(), INFLUENCE);
    }

    private Support among() {
        return Objects.requireNonNull(support().among(MEMBERS));
    }

    @Test
    void weighsSupportByInfluenceAndShowsItUnweightedToo() {
        sketch.stance("a", 2, TODAY).stance("b", 1, TODAY).stance("c", 0, TODAY).stance("d", -2, TODAY);
        assertThat(among().value()).isCloseTo(0.7, EXACT);
        assertThat(among().unweighted()).isCloseTo(0.5, EXACT);
        assertThat(among().low()).isCloseTo(0.7, EXACT);
        assertThat(among().high()).isCloseTo(0.7, EXACT);
    }

    @Test
    void letsUnknownStancesWidenTheIntervalAndNotMoveTheValue() {
        sketch.stance("a", 2, TODAY).stance("d", -1, TODAY);
        assertThat(among().value()).isCloseTo(0.8, EXACT);
        assertThat(among().low()).isCloseTo(0.4, EXACT);
        assertThat(among().high()).isCloseTo(0.9, EXACT);
        assertThat(among().unweighted()).isCloseTo(0.5, EXACT);
    }

    @Test
    void countsAStanceOfOneHalfLifeAgoAsHalfUnknown() {
        sketch.stance("a", 1, TODAY.minusDays(NetworkSketch.HALF_LIFE)).stance("b", -1, TODAY);
        assertThat(among().value()).isCloseTo(0.2 / 0.5, EXACT);
        assertThat(among().low()).isCloseTo(0.2, EXACT);
        assertThat(among().high()).isCloseTo(0.2 + 0.2 + 0.3, EXACT);
        assertThat(among().unweighted()).isCloseTo(0.5 / 1.5, EXACT);
    }

    @Test
    void tellsNoDataFromNoSupport() {
        assertThat(support().among(MEMBERS)).isNull();
        sketch.stance("d", 0, TODAY);
        assertThat(among()).isEqualTo(new Support(0, 0, 0.9, 0));
    }

    @Test
    void countsHowManyHaveAKnownStance() {
        sketch.stance("a", -2, TODAY.minusYears(9));
        assertThat(support().voiceCoverage(MEMBERS)).isEqualTo(0.25);
        assertThat(support().voiceCoverage(List.of())).isNull();
    }
}
