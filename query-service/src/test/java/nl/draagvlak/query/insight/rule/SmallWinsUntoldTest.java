package nl.draagvlak.query.insight.rule;

import static nl.draagvlak.query.insight.rule.Course.BEGUN;
import static nl.draagvlak.query.insight.rule.Course.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import org.junit.jupiter.api.Test;

class SmallWinsUntoldTest {

    private static final LocalDate TOLD = TODAY.minusDays(91);
    private static final LocalDate SINCE = TOLD.plusDays(1);

    private static List<Finding> found(Course course) {
        return course.found(new SmallWinsUntold());
    }

    private static Course toldOnce(LocalDate day) {
        return new Course().achieved("w1", day, "max").told("w1", day, "max");
    }

    @Test
    void findsALongClimbInWhichASuccessLiesUntold() {
        assertThat(found(toldOnce(TOLD)
                        .achieved("w2", TODAY.minusDays(15), "mei")
                        .met(10, SINCE)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("small-wins-untold.p1");
                    assertThat(finding.severity()).isEqualTo(Severity.URGENT);
                    assertThat(finding.score().value()).isCloseTo(0.5 / 90 + 0.5 / 2, within(1e-9));
                    assertThat(finding.evidence()).containsExactly(BEGUN + 2, BEGUN + 3);
                    assertThat(finding.steps().getFirst().with()).isNotNull();
                });
    }

    @Test
    void keepsSilentForNinetyDays() {
        assertThat(found(toldOnce(TODAY.minusDays(90)).met(10, SINCE.plusDays(1))))
                .isEmpty();
        assertThat(found(toldOnce(TOLD).met(10, SINCE))).hasSize(1);
    }

    @Test
    void keepsSilentWhereNobodyClimbs() {
        assertThat(found(toldOnce(TOLD).met(9, SINCE))).isEmpty();
        assertThat(found(toldOnce(TOLD).met(9, SINCE).met(1, TOLD))).isEmpty();
    }

    @Test
    void leavesAFreshSuccessTheTimeToBeTold() {
        assertThat(found(toldOnce(TOLD)
                        .achieved("w2", TODAY.minusDays(14), "mei")
                        .met(10, SINCE)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.counterEvidence()).containsExactly(BEGUN + 3);
                });
    }

    @Test
    void isNotEndedByTellingOthers() {
        assertThat(found(toldOnce(TOLD)
                        .achieved("w2", SINCE, "mei")
                        .told("w2", TODAY, "manager")
                        .met(10, SINCE)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(BEGUN + 4));
    }

    @Test
    void isEndedByTellingTheGroupOfThoseWhoDidIt() {
        assertThat(found(toldOnce(TOLD)
                        .achieved("w2", SINCE, "mei")
                        .toldTheDesk("w2", TODAY)
                        .met(10, SINCE)))
                .isEmpty();
    }

    @Test
    void takesATellingThatIsRecordedLateForTheDayItIsOf() {
        assertThat(found(toldOnce(TOLD).met(10, SINCE).told("w1", TODAY.minusDays(1), "max")))
                .isEmpty();
    }

    @Test
    void findsALongClimbWithoutAnySuccess() {
        assertThat(found(new Course().met(1, TOLD).met(10, SINCE)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.title().key()).isEqualTo("insight.small-wins-untold.none.title");
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                });
        assertThat(found(new Course().met(1, TOLD.plusDays(1)).met(10, SINCE.plusDays(1))))
                .isEmpty();
    }

    @Test
    void keepsSilentInAProgrammeInWhichNothingHappens() {
        assertThat(found(new Course())).isEmpty();
    }

    @Test
    void knowsNothingAgainstItWhereNobodyWasToldAndNothingIsFresh() {
        assertThat(found(toldOnce(TOLD)
                        .achieved("w2", TODAY.minusDays(15), "mei")
                        .met(10, SINCE)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }
}
