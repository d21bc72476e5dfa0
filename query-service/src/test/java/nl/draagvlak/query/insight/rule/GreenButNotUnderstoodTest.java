package nl.draagvlak.query.insight.rule;

import static nl.draagvlak.query.insight.rule.Course.BEGUN;
import static nl.draagvlak.query.insight.rule.Course.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.consent.Allowed;
import nl.draagvlak.events.progress.ProgressStatus;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.InsightTexts;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Term;
import org.junit.jupiter.api.Test;

class GreenButNotUnderstoodTest {

    private static final LocalDate DAY = TODAY.minusDays(50);

    private static List<Finding> found(Course course) {
        return course.found(new GreenButNotUnderstood());
    }

    private static Course green() {
        return new Course().reported(ProgressStatus.GREEN, DAY);
    }

    @Test
    void findsAGreenReportBesideLowUnderstanding() {
        assertThat(found(green().understanding(2, 14, DAY))).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("green-but-not-understood.desk");
            assertThat(finding.severity()).isEqualTo(Severity.URGENT);
            assertThat(finding.evidence()).containsExactly(BEGUN + 1, BEGUN + 2);
            assertThat(finding.counterEvidence()).isEmpty();
            assertThat(finding.known().asked()).isEqualTo(14);
            assertThat(finding.steps().getFirst().with()).isEqualTo(new StakeholderId("manager"));
        });
    }

    @Test
    void keepsSilentInTheMiddleOfTheScale() {
        assertThat(found(green().understanding(3, 14, DAY))).isEmpty();
        assertThat(found(green().understanding(2.99, 14, DAY))).hasSize(1);
    }

    @Test
    void isLessSureWhenTheIntervalReachesTheMiddle() {
        assertThat(found(green().understanding(2.9, 14, DAY)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
    }

    @Test
    void looksAtTheLastUnderstandingOnly() {
        assertThat(found(green().understanding(2, 14, DAY).understanding(3.5, 14, DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void looksAtTheLastReportOnly() {
        assertThat(found(green().understanding(2, 14, DAY).reported(ProgressStatus.AMBER, DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void takesAReportThatIsRecordedLateForTheDayItIsOf() {
        assertThat(found(green().understanding(2, 14, DAY).reported(ProgressStatus.AMBER, DAY.minusDays(1))))
                .hasSize(1);
    }

    @Test
    void leavesAnOldReportAlone() {
        assertThat(found(new Course()
                        .reported(ProgressStatus.GREEN, TODAY.minusDays(90))
                        .understanding(2, 14, TODAY.minusDays(90))))
                .hasSize(1);
        assertThat(found(new Course()
                        .reported(ProgressStatus.GREEN, TODAY.minusDays(91))
                        .understanding(2, 14, TODAY.minusDays(91))))
                .isEmpty();
    }

    @Test
    void findsThatNobodyWasAsked() {
        assertThat(found(green())).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("green-but-not-understood.p1");
            assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
        });
    }

    @Test
    void takesAFigureOfTooLongBeforeTheReportAsNotMeasured() {
        assertThat(found(green().understanding(4, 14, DAY.minusDays(90)))).isEmpty();
        assertThat(found(green().understanding(4, 14, DAY.minusDays(91)))).hasSize(1);
    }

    @Test
    void takesTheAnswersOfFourAsNotMeasured() {
        assertThat(found(green().understanding(4, 5, DAY))).isEmpty();
        assertThat(found(green().understanding(4, 4, DAY)))
                .extracting(Finding::id)
                .containsExactly("green-but-not-understood.p1");
    }

    @Test
    void takesTheAnswersOfFourIntoAccountOnceItIsAllowed() {
        assertThat(found(green().understanding(2, 4, DAY).allows(Allowed.SMALL_GROUPS)))
                .extracting(Finding::id)
                .containsExactly("green-but-not-understood.desk");
    }

    @Test
    void countsThoseWhoUnderstandAgainstIt() {
        assertThat(found(green().understanding(2, 14, DAY)
                        .met(DAY, 4)
                        .met(DAY, 3)
                        .met(DAY.minusDays(1), 5)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(BEGUN + 3));
    }

    @Test
    void keepsSilentWhereNothingWasReported() {
        assertThat(found(new Course().understanding(2, 14, DAY))).isEmpty();
    }

    @Test
    void weighsHowFarBelowTheMiddleMost() {
        assertThat(found(green().understanding(2, 14, DAY)))
                .flatExtracting(finding -> finding.score().terms())
                .extracting(Term::weight)
                .containsExactly(0.7, 0.3);
        assertThat(found(green()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.score().value()).isCloseTo(0.5, within(1e-9)));
    }

    @Test
    void tellsAFigureWithOneDecimalOnlyWhereItHasOne() {
        assertThat(InsightTexts.told(
                        found(green().understanding(2.5, 14, DAY)).getFirst().explanation()))
                .contains("2.5");
        assertThat(InsightTexts.told(
                        found(green().understanding(2, 14, DAY)).getFirst().explanation()))
                .contains("2 ")
                .doesNotContain("2.0");
    }
}
