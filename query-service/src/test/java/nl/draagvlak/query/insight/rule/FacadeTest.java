package nl.draagvlak.query.insight.rule;

import static nl.draagvlak.query.insight.rule.Course.BEGUN;
import static nl.draagvlak.query.insight.rule.Course.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Term;
import org.junit.jupiter.api.Test;

class FacadeTest {

    private static final LocalDate DAY = TODAY.minusDays(100);

    private static List<Finding> found(Course course) {
        return course.found(new Facade());
    }

    @Test
    void findsAClaimFarAboveWhatWasSeen() {
        assertThat(found(new Course().claimed(85, DAY).observed(30, 40, DAY.plusDays(14))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("facade.manager");
                    assertThat(finding.severity()).isEqualTo(Severity.URGENT);
                    assertThat(finding.evidence()).containsExactly(BEGUN + 1, BEGUN + 2);
                    assertThat(finding.explanation())
                            .extracting(phrase -> phrase.key())
                            .contains("insight.facade.may-be");
                    assertThat(finding.score().terms().getFirst().value()).isCloseTo(0.55, within(1e-9));
                });
    }

    @Test
    void begins25PointsAboveWhatWasSeen() {
        assertThat(found(new Course().claimed(55, DAY).observed(30, 400, DAY)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
        assertThat(found(new Course().claimed(54.9, DAY).observed(30, 400, DAY)))
                .isEmpty();
    }

    @Test
    void isUrgentFrom50PointsOn() {
        assertThat(found(new Course().claimed(80, DAY).observed(30, 400, DAY)))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
        assertThat(found(new Course().claimed(79.9, DAY).observed(30, 400, DAY)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
    }

    @Test
    void keepsSilentWhenChanceMayExplainIt() {
        assertThat(found(new Course().claimed(65, DAY).observed(40, 5, DAY))).isEmpty();
        assertThat(found(new Course().claimed(65, DAY).observed(40, 50, DAY))).hasSize(1);
    }

    @Test
    void keepsSilentWhenFourWereLookedAt() {
        assertThat(found(new Course().claimed(100, DAY).observed(0, 5, DAY))).hasSize(1);
        assertThat(found(new Course().claimed(100, DAY).observed(0, 4, DAY))).isEmpty();
    }

    @Test
    void comparesOnlyWhatBelongsTogether() {
        assertThat(found(new Course().claimed(85, DAY).observed(30, 40, DAY.plusDays(90))))
                .hasSize(1);
        assertThat(found(new Course().claimed(85, DAY).observed(30, 40, DAY.plusDays(91))))
                .isEmpty();
    }

    @Test
    void comparesTheLastClaimWhateverIsRecordedLater() {
        assertThat(found(new Course()
                        .claimed(40, DAY.plusDays(1))
                        .observed(30, 40, DAY)
                        .claimed(85, DAY)))
                .isEmpty();
    }

    @Test
    void countsAnEarlierSampleThatCameNearerAgainstIt() {
        assertThat(found(new Course()
                        .claimed(85, DAY)
                        .observed(60, 40, DAY.minusDays(9))
                        .observed(30, 40, DAY)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(BEGUN + 2));
    }

    @Test
    void keepsSilentWhenLessIsClaimedThanSeen() {
        assertThat(found(new Course().claimed(30, DAY).observed(85, 40, DAY))).isEmpty();
    }

    @Test
    void knowsNothingAgainstItWhereAllIsReadyAndNoSampleCameNearer() {
        assertThat(found(new Course()
                        .claimed(85, DAY)
                        .observed(20, 40, DAY.minusDays(9))
                        .observed(30, 40, DAY)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void comparesWhatWasSeenNinetyDaysBeforeTheClaimAndNoDayEarlier() {
        assertThat(found(new Course().claimed(85, DAY).observed(30, 40, DAY.minusDays(90))))
                .hasSize(1);
        assertThat(found(new Course().claimed(85, DAY).observed(30, 40, DAY.minusDays(91))))
                .isEmpty();
    }

    @Test
    void weighsTheDistanceMost() {
        assertThat(found(new Course().claimed(85, DAY).observed(30, 40, DAY)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.score().terms())
                        .extracting(Term::weight)
                        .containsExactly(0.7, 0.3));
    }

    @Test
    void doesNotCountAnEarlierSampleThatCameAsFarFromTheClaimAgainstIt() {
        assertThat(found(new Course()
                        .claimed(85, DAY)
                        .observed(30, 40, DAY.minusDays(9))
                        .observed(30, 40, DAY)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }
}
