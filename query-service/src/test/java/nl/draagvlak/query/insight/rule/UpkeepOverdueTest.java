package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import org.junit.jupiter.api.Test;

class UpkeepOverdueTest {

    private static final LocalDate HALF_LIFE_AGO = Sketch.TODAY.minusDays(90);
    private static final LocalDate LONG_AGO = Sketch.TODAY.minusDays(200);

    private static List<Finding> found(Sketch sketch) {
        return new UpkeepOverdue().findings(new Situation(sketch.drawn()));
    }

    private static Sketch partner(CommitmentStep step, LocalDate said) {
        return new Sketch().people("towns", "ann", "bob").also(history -> history.coalition("c", LONG_AGO, "towns")
                .partner("c", "ann", step, said));
    }

    @Test
    void findsACommitmentThatNobodyKeptUp() {
        Sketch sketch = partner(CommitmentStep.COMMITTED, LONG_AGO)
                .meet(Channel.CONVERSATION, HALF_LIFE_AGO.minusDays(1), "ann");
        assertThat(found(sketch)).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("upkeep-overdue.c.ann");
            assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
            assertThat(finding.score().value()).isCloseTo(0.7 * (1 - Math.pow(2, -91 / 90.0)), within(1e-9));
            assertThat(finding.evidence()).containsExactly(3L, 4L, 5L);
            assertThat(finding.steps().getFirst().with()).hasToString("ann");
        });
    }

    @Test
    void acceptsAContactOfOneHalfLifeAgo() {
        assertThat(found(partner(CommitmentStep.COMMITTED, LONG_AGO).meet(Channel.CONVERSATION, HALF_LIFE_AGO, "ann")))
                .isEmpty();
    }

    @Test
    void acceptsACommitmentThatWasConfirmedOneHalfLifeAgo() {
        assertThat(found(partner(CommitmentStep.PUBLIC, HALF_LIFE_AGO))).isEmpty();
        assertThat(found(partner(CommitmentStep.PUBLIC, HALF_LIFE_AGO.minusDays(1))))
                .hasSize(1);
    }

    @Test
    void acceptsAContactThatIsRecordedLate() {
        assertThat(found(partner(CommitmentStep.COMMITTED, LONG_AGO)
                        .meet("bob")
                        .meet(Channel.CALL, Sketch.TODAY.minusDays(80), "ann")))
                .isEmpty();
    }

    @Test
    void doesNotTakeARumourForContact() {
        assertThat(found(partner(CommitmentStep.COMMITTED, LONG_AGO).meet(Channel.RUMOUR, Sketch.TODAY, "ann")))
                .hasSize(1);
    }

    @Test
    void asksNothingOfThoseWhoPromisedNothing() {
        assertThat(found(partner(CommitmentStep.SYMPATHETIC, LONG_AGO))).isEmpty();
        assertThat(found(new Sketch().people("towns", "ann").also(history -> history.coalition("c", LONG_AGO)
                        .leaves("c", "ann", LONG_AGO))))
                .isEmpty();
    }

    @Test
    void callsItUrgentWhenTheTransitionMomentIsNear() {
        Sketch sketch = partner(CommitmentStep.COMMITTED, LONG_AGO);
        assertThat(found(sketch.transition(Sketch.TODAY.plusDays(91))))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
        assertThat(found(sketch.transition(Sketch.TODAY.plusDays(90))))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
    }

    @Test
    void countsOtherSignsOfLifeAgainstIt() {
        assertThat(found(partner(CommitmentStep.COMMITTED, LONG_AGO).moves("ann", "bob")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(5L));
    }

    private static Sketch tiesOf(LocalDate day) {
        return new Sketch()
                .domain("it")
                .domain("care", "it")
                .people("it", "ian", "ida")
                .people("care", "cas", "cor")
                .on(day)
                .moves("ian", "cas")
                .trusts("cor", "ida")
                .on(Sketch.TODAY);
    }

    @Test
    void findsTiesBetweenTwoSidesThatHaveAllFaded() {
        assertThat(found(tiesOf(HALF_LIFE_AGO.minusDays(1)))).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("upkeep-overdue.it.care");
            assertThat(finding.evidence()).containsExactly(1L, 2L, 7L, 8L);
        });
        assertThat(found(tiesOf(HALF_LIFE_AGO))).isEmpty();
    }

    @Test
    void acceptsOneTieThatIsSeenAtWork() {
        Sketch sketch = tiesOf(LONG_AGO).meet(Channel.MEETING, HALF_LIFE_AGO, "ida", "cor");
        assertThat(found(sketch)).isEmpty();
        assertThat(found(tiesOf(LONG_AGO).meet(Channel.MEETING, HALF_LIFE_AGO.minusDays(1), "ida", "cor")))
                .hasSize(1);
        assertThat(found(tiesOf(LONG_AGO).meet(Channel.MEETING, Sketch.TODAY, "ian", "cor")))
                .hasSize(1);
    }

    @Test
    void leavesSidesWithoutAnyTieToAnotherRule() {
        assertThat(found(new Sketch()
                        .domain("it")
                        .domain("care", "it")
                        .people("it", "ian")
                        .people("care", "cas")))
                .isEmpty();
    }

    @Test
    void knowsNothingAgainstACommitmentOfWhichNothingWasHeardSince() {
        assertThat(found(partner(CommitmentStep.COMMITTED, LONG_AGO)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void countsMeetingsOfOthersFromBothSidesAgainstFadedTies() {
        assertThat(found(tiesOf(LONG_AGO).meet(Channel.MEETING, HALF_LIFE_AGO, "ian", "cor")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(9L));
    }

    @Test
    void knowsNothingAgainstFadedTiesWhereNobodyMetWithinAHalfLife() {
        assertThat(found(tiesOf(LONG_AGO)
                        .meet(Channel.MEETING, HALF_LIFE_AGO.minusDays(1), "ian", "cor")
                        .meet(Channel.MEETING, Sketch.TODAY, "ian", "ida")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void acceptsAMeetingOverATieThatIsRecordedLate() {
        assertThat(found(tiesOf(LONG_AGO)
                        .meet(Channel.MEETING, Sketch.TODAY, "ian", "ida")
                        .meet(Channel.MEETING, HALF_LIFE_AGO, "ida", "cor")))
                .isEmpty();
    }

    @Test
    void takesNothingOfTheDayOfTheCommitmentItselfForASignSince() {
        Sketch sketch = partner(CommitmentStep.COMMITTED, LONG_AGO)
                .on(LONG_AGO)
                .moves("ann", "bob")
                .on(Sketch.TODAY)
                .also(history ->
                        history.statement("leak", Direction.AGAINST).publishes("ann", LONG_AGO, "leak", false));
        assertThat(found(sketch)).singleElement().satisfies(finding -> assertThat(finding.counterEvidence())
                .isEmpty());
        assertThat(found(sketch.also(history -> history.publishes("ann", LONG_AGO.plusDays(1), "leak", false))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).hasSize(1));
    }

    @Test
    void weighsHowFarACommitmentFadedMost() {
        assertThat(found(partner(CommitmentStep.COMMITTED, LONG_AGO)))
                .flatExtracting(finding -> finding.score().terms())
                .extracting(Term::weight)
                .containsExactly(0.7, 0.3);
    }
}
