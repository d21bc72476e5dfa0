package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedHistory;
import org.junit.jupiter.api.Test;

class ResistanceUnansweredTest {

    private static final LocalDate DAY = Sketch.TODAY.minusDays(ResistanceUnanswered.PATIENCE + 1);

    private static List<Finding> found(Sketch sketch) {
        return new ResistanceUnanswered().findings(new Situation(sketch.drawn()));
    }

    private static Sketch heardOn(LocalDate day, Consumer<SketchedHistory> more) {
        return new Sketch()
                .people("desk", "max", "mei")
                .trusts("max", "mei")
                .also(history -> history.hears("s1", "yet another system", day, "max"))
                .also(more);
    }

    private static List<Finding> found(Consumer<SketchedHistory> more) {
        return found(heardOn(DAY, more));
    }

    @Test
    void findsASignalThatNobodyAnswers() {
        assertThat(found(_ -> {})).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("resistance-unanswered.s1");
            assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
            assertThat(finding.score().value()).isCloseTo(0.7 * 15 / 90, within(1e-9));
            assertThat(finding.evidence()).containsExactly(4L);
            assertThat(finding.candidates())
                    .extracting(candidate -> candidate.stakeholder().value())
                    .containsExactly("mei");
            assertThat(finding.steps().getFirst().with()).hasToString("max");
        });
    }

    @Test
    void waitsUntilPatienceIsOver() {
        assertThat(found(heardOn(DAY.plusDays(1), _ -> {}))).isEmpty();
    }

    @Test
    void callsItUrgentAfterAHalfLife() {
        assertThat(found(heardOn(Sketch.TODAY.minusDays(90), _ -> {})))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
        assertThat(found(heardOn(Sketch.TODAY.minusDays(91), _ -> {})))
                .extracting(Finding::severity)
                .containsExactly(Severity.URGENT);
    }

    @Test
    void isAnsweredByAConversationHoweverLateItIsRecorded() {
        assertThat(found(history -> history.answers("s1", DAY.plusDays(1), "max")))
                .isEmpty();
    }

    @Test
    void isAnsweredByAnInterventionThatWasNotCancelled() {
        assertThat(found(history -> history.answersByIntervention("i", "s1", Sketch.TODAY.plusDays(3))))
                .isEmpty();
        assertThat(found(
                        history -> history.answersByIntervention("i", "s1", DAY).cancels("i")))
                .hasSize(1);
    }

    @Test
    void isAnsweredByAGuarantee() {
        assertThat(found(history -> history.guarantees("g", "s1", "mei", Sketch.TODAY)))
                .isEmpty();
    }

    @Test
    void isNotAnsweredByAnAnswerToAnotherSignal() {
        assertThat(found(history -> history.answers("s2", DAY.plusDays(1), "max")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).containsExactly(5L));
    }

    @Test
    void weighsHeavierWhenOthersWaitAboutTheSame() {
        assertThat(found(history -> history.hears("s2", "yet another system", DAY, "mei")
                        .hears("s3", "something else", DAY, "mei")))
                .extracting(finding -> finding.score().terms().getLast().value())
                .containsExactly(0.5, 0.5, 0.0);
        assertThat(found(_ -> {}))
                .flatExtracting(finding -> finding.score().terms())
                .extracting(Term::weight)
                .containsExactly(0.7, 0.3);
    }

    @Test
    void forgetsWhoTakesNoPartAnyMore() {
        assertThat(found(heardOn(DAY, _ -> {}).leaves("max", Sketch.TODAY))).hasSize(1);
        assertThat(found(heardOn(DAY, _ -> {}).leaves("max", Sketch.TODAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void knowsNothingAgainstItWhereNobodyCameBackSince() {
        assertThat(found(history -> history.answers("s2", DAY, "max").answers("s3", DAY.plusDays(1), "mei")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }
}
