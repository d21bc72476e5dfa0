package nl.draagvlak.query.insight.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.insight.rule.SupportState;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Sketch;
import org.junit.jupiter.api.Test;

class SupportThenTest {

    private static final DomainId IT = new DomainId("it");

    @Test
    void tellsNoDataApartFromNoSupport() {
        assertThat(state(new Sketch().domain("it"))).isEqualTo(SupportState.NOBODY_KNOWN);
        assertThat(state(new Sketch().domain("it").people("it", "ann"))).isEqualTo(SupportState.NO_DATA);
        assertThat(state(new Sketch().domain("it").people("it", "ann").stance("ann", -1)))
                .isEqualTo(SupportState.NO_SUPPORT);
        assertThat(state(new Sketch()
                        .domain("it")
                        .people("it", "ann", "bob", "cas")
                        .stance("ann", -1)))
                .isEqualTo(SupportState.LITTLE_SUPPORT);
        assertThat(state(new Sketch().domain("it").people("it", "ann").stance("ann", 1)))
                .isEqualTo(SupportState.SUPPORTED);
    }

    @Test
    void countsTheDomainsThatCarryACoalition() {
        Picture picture = new Sketch()
                .domain("it")
                .domain("care")
                .people("it", "ann")
                .people("care", "bob", "cas")
                .speaksPublicly("ann")
                .speaksPublicly("bob")
                .drawn();
        SupportThen then = new SupportThen(picture);
        CoalitionView coalition = picture.coalitions().getFirst();
        assertThat(then.carriedBy(coalition)).containsOnlyKeys(IT, new DomainId("care"));
        assertThat(Objects.requireNonNull(then.breadth(coalition))).isCloseTo(2, within(1e-9));
    }

    @Test
    void doesNotCountWhoeverLeft() {
        Picture picture = new Sketch()
                .domain("it")
                .people("it", "ann")
                .speaksPublicly("ann")
                .leaves("ann", Sketch.TODAY.minusDays(1))
                .drawn();
        assertThat(new SupportThen(picture).breadth(picture.coalitions().getFirst()))
                .isNull();
    }

    private static SupportState state(Sketch sketch) {
        return new SupportThen(sketch.drawn()).state(IT);
    }
}
