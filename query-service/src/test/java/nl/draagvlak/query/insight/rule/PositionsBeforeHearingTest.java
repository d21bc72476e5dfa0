package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedHistory;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class PositionsBeforeHearingTest {

    private static final LocalDate DAY = Sketch.TODAY.minusDays(30);

    /** Two for and one against; two of whom nothing is known. */
    private static Sketch almostCamps() {
        Sketch sketch = new Sketch().group("desk", null);
        for (String id : new String[] {"ann", "bob", "cas", "dee", "eve"}) {
            sketch.person(id, null, SketchedProfile.memberOf("desk"));
        }
        return sketch.stance("ann", 1, DAY.minusDays(9)).stance("bob", 2, DAY).stance("cas", -1, DAY.minusDays(5));
    }

    private static List<Finding> found(Consumer<SketchedHistory> more) {
        return found(almostCamps().stance("dee", -2, DAY.minusDays(3)).also(more));
    }

    private static List<Finding> found(Sketch sketch) {
        return new PositionsBeforeHearing().findings(new Situation(sketch.drawn()));
    }

    @Test
    void findsCampsInAGroupThatNobodyAsked() {
        assertThat(found(_ -> {})).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("positions-before-hearing.desk");
            assertThat(finding.severity()).isEqualTo(Severity.URGENT);
            assertThat(finding.score().value()).isCloseTo(1.0, within(1e-9));
            assertThat(finding.interval().low()).isCloseTo(0.6 * 4 / 5 + 0.4, within(1e-9));
            assertThat(finding.known()).isEqualTo(new Known(4, 1));
            assertThat(finding.evidence()).containsExactly(1L, 7L, 8L, 9L, 10L);
        });
    }

    @Test
    void needsTwoOnEitherSide() {
        assertThat(found(almostCamps())).isEmpty();
        assertThat(found(almostCamps().stance("dee", 0, DAY))).isEmpty();
        assertThat(found(almostCamps().stance("dee", -1, DAY))).hasSize(1);
    }

    @Test
    void keepsSilentWhenTheGroupWasHeardByTheDayTheCampsWereThere() {
        assertThat(found(history -> history.speaks(Intent.ASK, "work", DAY, "eve")))
                .isEmpty();
        assertThat(found(history -> history.addresses(Intent.LISTEN, "work", DAY, "desk")))
                .isEmpty();
    }

    @Test
    void isLessPressingWhenTheGroupWasHeardADayLater() {
        assertThat(found(history -> history.speaks(Intent.ASK, "work", DAY.plusDays(1), "eve")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.counterEvidence()).containsExactly(11L);
                });
    }

    @Test
    void doesNotTakeInformingForHearing() {
        assertThat(found(history -> history.speaks(Intent.INFORM, "work", DAY.minusDays(20), "eve")))
                .hasSize(1);
    }

    @Test
    void countsAConversationThatWasRecordedLate() {
        assertThat(found(history -> history.speaks(Intent.LISTEN, "work", DAY.minusDays(20), "eve")))
                .isEmpty();
    }

    @Test
    void knowsNothingAgainstItWhereNobodyHeardTheGroupSince() {
        assertThat(found(history -> history.speaks(Intent.INFORM, "work", DAY.plusDays(1), "eve")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void tellsOfTheUnknownOnlyWhereThereAreAny() {
        Sketch everybody = almostCamps().stance("dee", -2, DAY.minusDays(3)).stance("eve", 0, DAY);
        assertThat(found(everybody)).singleElement().satisfies(finding -> assertThat(finding.explanation())
                .extracting(Phrase::key)
                .containsExactly(
                        "insight.positions-before-hearing.camps", "insight.positions-before-hearing.never-heard"));
        assertThat(found(_ -> {})).singleElement().satisfies(finding -> assertThat(finding.explanation())
                .extracting(Phrase::key)
                .contains("insight.positions-before-hearing.unknown"));
    }
}
