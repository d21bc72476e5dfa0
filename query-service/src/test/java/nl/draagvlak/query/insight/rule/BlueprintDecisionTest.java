package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class BlueprintDecisionTest {

    private static final LocalDate DAY = Sketch.TODAY.minusDays(30);

    private static List<Finding> found(Sketch sketch) {
        return new BlueprintDecision().findings(new Situation(sketch.drawn()));
    }

    private static Sketch twoOfADesk() {
        return new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("mei", null, SketchedProfile.memberOf("desk"));
    }

    @Test
    void keepsSilentAboutADecisionWithTwoScenariosAndARationale() {
        assertThat(found(twoOfADesk().also(history -> history.decision("d", "desk")
                        .scenario("d", DAY)
                        .scenario("d", DAY)
                        .decided("d", DAY))))
                .isEmpty();
    }

    @Test
    void findsADecisionWithOneScenario() {
        List<Finding> found = found(twoOfADesk().also(history -> history.decision("d", "desk")
                .scenario("d", DAY.minusDays(1))
                .decided("d", DAY)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("blueprint-decision.d");
            assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
            assertThat(finding.score().value()).isCloseTo(0.3, within(1e-9));
            assertThat(finding.evidence()).containsExactly(4L, 5L, 6L);
            assertThat(finding.counterEvidence()).isEmpty();
            assertThat(finding.steps().getFirst().with()).isNotNull();
        });
    }

    @Test
    void findsADecisionThatNobodyExplained() {
        assertThat(found(twoOfADesk().also(history -> history.decision("d", "desk")
                        .scenario("d", DAY)
                        .scenario("d", DAY)
                        .decidedUnexplained("d", DAY))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.title().key()).isEqualTo("insight.blueprint-decision.unexplained.title");
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.score().value()).isCloseTo(0.4, within(1e-9));
                    assertThat(finding.explanation())
                            .extracting(Phrase::key)
                            .containsExactly("insight.blueprint-decision.no-rationale");
                });
    }

    @Test
    void callsItUrgentWhenBothLack() {
        assertThat(found(twoOfADesk()
                        .also(history -> history.decision("d", "desk").decidedUnexplained("d", DAY))))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
    }

    @Test
    void isNotHealedByAScenarioOfTheDayAfter() {
        assertThat(found(twoOfADesk().also(history -> history.decision("d", "desk")
                        .scenario("d", DAY)
                        .decided("d", DAY)
                        .scenario("d", DAY.plusDays(1)))))
                .hasSize(1);
    }

    @Test
    void isNotHealedByAScenarioThatIsRecordedLate() {
        assertThat(found(twoOfADesk().also(history -> history.decision("d", "desk")
                        .scenario("d", DAY)
                        .decided("d", DAY)
                        .scenario("d", DAY.minusDays(5)))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(7L));
    }

    @Test
    void countsThoseWhoWereAskedBeforeAgainstIt() {
        assertThat(found(twoOfADesk().also(history -> history.decision("d", "desk")
                        .speaks(Intent.ASK, "d", DAY, "max")
                        .decided("d", DAY)
                        .speaks(Intent.ASK, "d", DAY, "mei"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(5L));
    }

    @Test
    void leavesAnOpenDecisionAlone() {
        assertThat(found(twoOfADesk().also(history -> history.decision("d", "desk"))))
                .isEmpty();
    }
}
