package nl.draagvlak.query.insight.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import nl.draagvlak.query.picture.Sketch;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void tellsWhoCarriesWhatGetsAcrossAndWhatIsLeftWithoutThem() {
        Passage passage = of(twoDomains()
                .person("mia", null)
                .moves("ian", "mia", "cas")
                .moves("ivy", "cor")
                .leaves("mia", Sketch.TODAY.plusDays(41)));
        assertThat(passage.there()).hasSize(2);
        assertThat(passage.there()).extracting(Passage.Way::strength).satisfies(strengths -> {
            assertThat(strengths.getFirst()).isCloseTo(0.6, within(1e-12));
            assertThat(strengths.getLast()).isCloseTo(0.36, within(1e-12));
        });
        assertThat(passage.back()).isEmpty();
        Passage.Carrier mia = passage.carriers().stream()
                .filter(carrier -> carrier.departure() != null)
                .findFirst()
                .orElseThrow();
        assertThat(mia.share()).isCloseTo(0.36 / 0.96, within(1e-12));
        assertThat(mia.there()).isEqualTo(1);
        assertThat(Objects.requireNonNull(mia.departure()).lastDay()).isEqualTo(Sketch.TODAY.plusDays(41));
    }

    @Test
    void isEmptyWhereNothingGetsAcross() {
        assertThat(of(twoDomains())).isEqualTo(new Passage(List.of(), List.of(), List.of()));
    }

    private static Sketch twoDomains() {
        return new Sketch()
                .domain("it")
                .domain("care", "it")
                .people("it", "ian", "ivy")
                .people("care", "cas", "cor");
    }

    private static Passage of(Sketch sketch) {
        Situation situation = new Situation(sketch.drawn());
        return Passage.of(situation, situation.crossings().getFirst());
    }
}
