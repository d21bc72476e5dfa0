package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedHistory;
import org.junit.jupiter.api.Test;

class GuaranteeNotKeptTest {

    private static final LocalDate TODAY = Sketch.TODAY;
    private static final StakeholderId ANN = new StakeholderId("ann");

    private static List<Finding> found(Consumer<SketchedHistory> history) {
        Sketch sketch = new Sketch().person("max", null).person("ann", null).also(history);
        return new GuaranteeNotKept().findings(new Situation(sketch.drawn()));
    }

    @Test
    void keepsSilentOnItsLastDay() {
        assertThat(found(history -> give(history, TODAY))).isEmpty();
    }

    @Test
    void findsAGuaranteeTheDayAfter() {
        assertThat(found(history -> give(history, TODAY.minusDays(1))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("guarantee-broken.g");
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.score().value()).isCloseTo(0.5 / 30, within(1e-9));
                    assertThat(finding.evidence()).hasSize(1);
                    assertThat(finding.counterEvidence()).isEmpty();
                    assertThat(finding.steps().getFirst().with()).isEqualTo(ANN);
                });
    }

    @Test
    void callsItUrgentFromTheDayAfterAMonth() {
        assertThat(found(history -> give(history, TODAY.minusDays(30))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
        assertThat(found(history -> give(history, TODAY.minusDays(31))))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
    }

    @Test
    void keepsSilentOnceItWasKeptAlsoWhenThatWasLate() {
        assertThat(found(history -> {
                    give(history, TODAY.minusDays(9));
                    history.writesDown("guarantee", "g", TODAY, entry -> new GuaranteeKept(entry, null, TODAY, null));
                }))
                .isEmpty();
    }

    @Test
    void findsAGuaranteeThatWasBrokenBeforeItsDay() {
        assertThat(found(history -> {
                    give(history, TODAY.plusDays(9));
                    history.writesDown("guarantee", "g", TODAY, entry -> new GuaranteeBroken(entry, null, TODAY, null));
                }))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.URGENT);
                    assertThat(finding.score().value()).isCloseTo(0.5, within(1e-9));
                    assertThat(finding.title().key()).isEqualTo("insight.guarantee-broken.title");
                });
    }

    @Test
    void countsConversationsSinceItsDayAgainstIt() {
        assertThat(found(history -> {
                    give(history, TODAY.minusDays(9));
                    history.speaks(Intent.LISTEN, "d", TODAY.minusDays(9), "max");
                    history.speaks(Intent.LISTEN, "d", TODAY.minusDays(8), "max");
                }))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).hasSize(1));
    }

    private static void give(SketchedHistory history, LocalDate until) {
        LocalDate given = TODAY.minusDays(120);
        history.writesDown(
                "guarantee",
                "g",
                given,
                entry -> new GuaranteeGiven(
                        entry,
                        Personal.text("nobody loses work", List.of()),
                        ANN,
                        Set.of(new StakeholderId("max")),
                        Set.of(),
                        List.of(),
                        until,
                        given,
                        null));
    }

    @Test
    void keepsSilentOnceItIsRecordedLateThatItWasKeptInTime() {
        assertThat(found(history -> {
                    give(history, TODAY.minusDays(9));
                    history.speaks(Intent.LISTEN, "d", TODAY, "max");
                    history.writesDown(
                            "guarantee",
                            "g",
                            TODAY.minusDays(20),
                            entry -> new GuaranteeKept(entry, null, TODAY.minusDays(20), null));
                }))
                .isEmpty();
    }
}
