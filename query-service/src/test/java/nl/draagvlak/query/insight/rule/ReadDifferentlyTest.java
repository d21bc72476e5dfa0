package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedHistory;
import org.junit.jupiter.api.Test;

class ReadDifferentlyTest {

    private static final LocalDate DAY = Sketch.TODAY.minusDays(30);

    /** Ann reads the decision, at position 6; it affects Cas and Dee. */
    private static List<Finding> found(Consumer<SketchedHistory> more) {
        Sketch sketch = new Sketch()
                .people("towns", "ann", "bob", "cas", "dee")
                .also(history -> history.decision("d", "@cas", "@dee").reads("ann", "d", DAY))
                .also(more);
        return new ReadDifferently().findings(new Situation(sketch.drawn()));
    }

    @Test
    void findsTwoReadingsThatContradictEachOther() {
        assertThat(found(history -> history.reads("bob", "d", DAY, 6L).reads("cas", "d", DAY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("read-differently.d");
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.known()).isEqualTo(new Known(3, 1));
                    assertThat(finding.score().value()).isCloseTo(0.7 * 2 / 3, within(1e-9));
                    assertThat(finding.interval().low()).isCloseTo(0.7 * 2 / 4, within(1e-9));
                    assertThat(finding.interval().high()).isCloseTo(0.7 * 3 / 4, within(1e-9));
                    assertThat(finding.evidence()).containsExactly(5L, 6L, 7L);
                    assertThat(finding.counterEvidence()).containsExactly(8L);
                });
    }

    @Test
    void keepsSilentWhileNobodySaidThatTheyContradictEachOther() {
        assertThat(found(history -> history.reads("bob", "d", DAY))).isEmpty();
    }

    @Test
    void isUrgentWhenWhoDecidedIsReadDifferently() {
        assertThat(found(history -> history.decidedBy("ann", "d", DAY).reads("bob", "d", DAY, 6L)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.URGENT);
                    assertThat(finding.score().value()).isCloseTo(1, within(1e-9));
                });
    }

    @Test
    void looksAtTheLatestReadingOfEachOnly() {
        assertThat(found(history -> history.reads("bob", "d", DAY, 6L).reads("ann", "d", DAY.plusDays(1))))
                .isEmpty();
        assertThat(found(history -> history.reads("bob", "d", DAY, 6L).reads("bob", "d", DAY)))
                .isEmpty();
    }

    @Test
    void countsAReadingThatIsRecordedLate() {
        assertThat(found(history -> history.decided("d", DAY).reads("bob", "d", DAY.minusDays(3), 6L)))
                .hasSize(1);
    }

    @Test
    void knowsNothingAgainstItWhereEveryReadingIsAtOdds() {
        assertThat(found(history -> history.reads("bob", "d", DAY, 6L)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void tellsOfTheUnknownOnlyWhereThereAreAny() {
        assertThat(found(history -> history.reads("bob", "d", DAY, 6L)
                        .reads("cas", "d", DAY)
                        .reads("dee", "d", DAY)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation())
                        .extracting(Phrase::key)
                        .containsExactly("insight.read-differently.contradict"));
    }
}
