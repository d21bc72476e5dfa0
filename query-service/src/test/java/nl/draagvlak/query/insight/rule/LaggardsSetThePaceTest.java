package nl.draagvlak.query.insight.rule;

import static nl.draagvlak.query.insight.rule.Course.BEGUN;
import static nl.draagvlak.query.insight.rule.Course.MOMENT;
import static nl.draagvlak.query.insight.rule.Course.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.condition.Met;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.Test;

class LaggardsSetThePaceTest {

    private static final LocalDate DAY = TODAY.minusDays(50);
    private static final LocalDate LATER = MOMENT.plusDays(90);
    private static final Personal COUNTER = Script.said("an assisted counter");

    private static List<Finding> found(Course course) {
        return course.found(new LaggardsSetThePace());
    }

    private static Course ready() {
        return new Course().condition("c", DAY.minusDays(60)).assessed("c", Met.YES, DAY);
    }

    @Test
    void findsADelayAlthoughAllWasReadyAndAnotherRoutePossible() {
        assertThat(found(ready().moved(LATER, COUNTER, DAY))).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("laggards-set-the-pace.desk");
            assertThat(finding.severity()).isEqualTo(Severity.URGENT);
            assertThat(finding.score().value()).isCloseTo(0.6 * 90 / 180 + 0.4 / 2, within(1e-9));
            assertThat(finding.evidence()).containsExactly(BEGUN + 2, BEGUN + 3);
            assertThat(finding.steps().getFirst().with()).isNotNull();
        });
    }

    @Test
    void keepsSilentWithoutAnotherRoute() {
        assertThat(found(ready().moved(LATER, null, DAY))).isEmpty();
    }

    @Test
    void keepsSilentWhenNotAllWasReady() {
        assertThat(found(ready().condition("d", DAY)
                        .assessed("d", Met.PARTLY, DAY)
                        .moved(LATER, COUNTER, DAY)))
                .isEmpty();
        assertThat(found(ready().condition("d", DAY).moved(LATER, COUNTER, DAY)))
                .isEmpty();
    }

    @Test
    void keepsSilentWhereNoConditionWasNamed() {
        assertThat(found(new Course().moved(LATER, COUNTER, DAY))).isEmpty();
    }

    @Test
    void doesNotCountWhatWasSeenADayLater() {
        assertThat(found(new Course()
                        .condition("c", DAY)
                        .assessed("c", Met.YES, DAY.plusDays(1))
                        .moved(LATER, COUNTER, DAY)))
                .isEmpty();
    }

    @Test
    void doesNotCountWhatWasRecordedAfterTheDecision() {
        assertThat(found(new Course()
                        .condition("c", DAY)
                        .moved(LATER, COUNTER, DAY)
                        .assessed("c", Met.YES, DAY)))
                .isEmpty();
    }

    @Test
    void countsWhatWasFoundLackingSinceAgainstIt() {
        assertThat(found(ready().moved(LATER, COUNTER, DAY).assessed("c", Met.NO, DAY.plusDays(1))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(BEGUN + 4));
    }

    @Test
    void beginsAtTwoWeeksOfDelay() {
        assertThat(found(ready().moved(MOMENT.plusDays(14), COUNTER, DAY))).hasSize(1);
        assertThat(found(ready().moved(MOMENT.plusDays(13), COUNTER, DAY))).isEmpty();
    }

    @Test
    void keepsSilentOnceTheMomentWasMovedBack() {
        assertThat(found(ready().moved(LATER, COUNTER, DAY).moved(MOMENT, COUNTER, DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void needsAttentionOnceTheEarlierMomentIsBehindUs() {
        assertThat(found(ready().moved(TODAY, COUNTER, DAY.plusDays(1)).moved(LATER, COUNTER, DAY.plusDays(2))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
    }

    @Test
    void knowsNothingAgainstItWhereNothingWasFoundLackingSince() {
        assertThat(found(ready().moved(LATER, COUNTER, DAY).assessed("c", Met.YES, DAY.plusDays(1))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void isUrgentUntilTheDayBeforeTheEarlierMoment() {
        assertThat(found(ready().moved(TODAY.plusDays(1), COUNTER, DAY.plusDays(1))
                        .moved(LATER, COUNTER, DAY.plusDays(2))))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
    }
}
