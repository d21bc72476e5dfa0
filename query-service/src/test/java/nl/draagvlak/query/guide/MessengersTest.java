package nl.draagvlak.query.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Sketch;
import org.junit.jupiter.api.Test;

class MessengersTest {

    private static final double TIE = 0.6;

    private final Sketch sketch = new Sketch().domain("floor").people("floor", "ann", "bob", "cas", "dik", "eva");

    @Test
    void findsWhomSomebodyTrusts() {
        sketch.trusts("ann", "bob");
        assertThat(to("ann")).singleElement().satisfies(found -> {
            assertThat(found.stakeholder()).isEqualTo(new StakeholderId("bob"));
            assertThat(found.score()).isCloseTo(TIE, within(1e-9));
            assertThat(found.direct()).isEqualTo(1);
            assertThat(found.evidence()).containsExactly(sketch.position());
        });
    }

    @Test
    void countsAMessageThroughSomebodyElseForHalf() {
        sketch.trusts("ann", "bob").trusts("bob", "cas");
        assertThat(to("ann")).extracting(found -> found.stakeholder().value()).containsExactly("bob", "cas");
        assertThat(to("ann").getLast().score()).isCloseTo(TIE * TIE / 2, within(1e-9));
        assertThat(to("ann").getLast().paths().getFirst().through()).isEqualTo(new StakeholderId("bob"));
        assertThat(to("ann").getLast().evidence()).hasSize(2);
    }

    @Test
    void takesTheBestPathToEach() {
        sketch.trusts("ann", "bob").trusts("bob", "cas").trusts("ann", "cas");
        assertThat(to("ann")).allSatisfy(found -> assertThat(found.direct()).isEqualTo(1));
    }

    @Test
    void putsFirstWhomMostOfTheAudienceTrusts() {
        sketch.trusts("ann", "cas").trusts("bob", "cas").trusts("ann", "dik");
        assertThat(to("ann", "bob"))
                .extracting(found -> found.stakeholder().value())
                .containsExactly("cas", "dik");
    }

    @Test
    void doesNotTakeTrustTheWrongWayRound() {
        sketch.trusts("bob", "ann");
        assertThat(to("ann")).isEmpty();
    }

    @Test
    void proposesNobodyWhoIsAgainstTheChange() {
        sketch.trusts("ann", "bob").stance("bob", -1).trusts("ann", "cas").stance("cas", 0);
        assertThat(to("ann")).extracting(found -> found.stakeholder().value()).containsExactly("cas");
    }

    @Test
    void proposesNobodyWhoLeavesWithinAMonth() {
        sketch.trusts("ann", "bob")
                .leaves("bob", Sketch.TODAY.plusDays(Messengers.LEAVES_WITHIN - 1L))
                .trusts("ann", "cas")
                .leaves("cas", Sketch.TODAY.plusDays(Messengers.LEAVES_WITHIN));
        assertThat(to("ann")).extracting(found -> found.stakeholder().value()).containsExactly("cas");
    }

    private List<Messenger> to(String... audience) {
        return new Messengers(sketch.drawn())
                .to(List.of(audience).stream().map(StakeholderId::new).toList());
    }
}
