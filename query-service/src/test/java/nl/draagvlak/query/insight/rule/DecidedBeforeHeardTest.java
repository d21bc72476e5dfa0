package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedHistory;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class DecidedBeforeHeardTest {

    private static final LocalDate DAY = Sketch.TODAY.minusDays(30);

    /** A decision on letters that affects the desk and the council: positions 1 to 5. */
    private static List<Finding> found(Consumer<SketchedHistory> more) {
        Sketch sketch = new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("sam", null, SketchedProfile.speakerFor("desk"))
                .person("council", null)
                .also(history -> history.decision("letters", "desk", "@council"))
                .also(more);
        return new DecidedBeforeHeard().findings(new Situation(sketch.drawn()));
    }

    private static Consumer<SketchedHistory> askedBoth(LocalDate day) {
        return history -> history.speaks(Intent.ASK, "letters", day, "max")
                .speaks(Intent.ASK, "letters", day, "council")
                .decided("letters", DAY);
    }

    @Test
    void keepsSilentWhenEverybodyWasAskedBefore() {
        assertThat(found(askedBoth(DAY.minusDays(1)))).isEmpty();
    }

    @Test
    void countsBeingAskedOnTheDayItselfButNotTheDayAfter() {
        assertThat(found(askedBoth(DAY))).isEmpty();
        assertThat(found(askedBoth(DAY.plusDays(1)))).hasSize(1);
    }

    @Test
    void countsTheAnswerToAConsultationOnTheDayItselfButNotTheDayAfter() {
        assertThat(found(consultedBoth(DAY))).isEmpty();
        assertThat(found(consultedBoth(DAY.plusDays(1)))).hasSize(1);
    }

    @Test
    void doesNotCountAConsultationThatWasNotAnswered() {
        assertThat(found(history -> {
                    consult(history);
                    history.decided("letters", DAY);
                }))
                .hasSize(1);
    }

    private static Consumer<SketchedHistory> consultedBoth(LocalDate day) {
        return history -> {
            consult(history);
            for (String who : List.of("max", "council")) {
                history.writesDown(
                        "consultation",
                        "c",
                        day,
                        entry -> new ConsultationAnswered(
                                entry, new StakeholderId(who), null, null, words(), null, day, null));
            }
            history.decided("letters", DAY);
        };
    }

    private static void consult(SketchedHistory history) {
        history.writesDown(
                "consultation",
                "c",
                DAY.minusDays(9),
                entry -> new ConsultationOpened(
                        entry,
                        words(),
                        List.of("letters"),
                        Set.of(new StakeholderId("council")),
                        Set.of(new TargetGroupId("desk")),
                        DAY,
                        DAY.minusDays(9),
                        null));
    }

    private static Personal words() {
        return Personal.text("said so", List.of());
    }

    @Test
    void namesThoseWhoWereNotAsked() {
        assertThat(found(history ->
                        history.speaks(Intent.ASK, "letters", DAY, "max", "sam").decided("letters", DAY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("decided-before-heard.letters");
                    assertThat(finding.severity()).isEqualTo(Severity.URGENT);
                    assertThat(finding.known()).isEqualTo(new Known(1, 1));
                    assertThat(finding.score().value()).isCloseTo(0.7 * 0.5 + 0.3, within(1e-9));
                    assertThat(finding.evidence()).containsExactly(5L, 7L);
                    assertThat(finding.counterEvidence()).containsExactly(6L);
                    assertThat(finding.steps().getFirst().with()).hasToString("council");
                });
    }

    @Test
    void isLessPressingWhenFewerThanHalfWereNotAsked() {
        Sketch sketch = new Sketch().people("it", "ann", "bob", "cas").also(history -> history.decision(
                        "letters", "@ann", "@bob", "@cas")
                .speaks(Intent.ASK, "letters", DAY, "ann", "bob")
                .decided("letters", DAY));
        assertThat(new DecidedBeforeHeard().findings(new Situation(sketch.drawn())))
                .extracting(Finding::severity)
                .containsExactly(Severity.ATTENTION);
    }

    @Test
    void takesASpeakerOrAnAddressedGroupForTheGroup() {
        assertThat(found(history -> history.speaks(Intent.ASK, "letters", DAY, "sam", "council")
                        .decided("letters", DAY)))
                .isEmpty();
        assertThat(found(history -> history.addresses(Intent.ASK, "letters", DAY, "desk")
                        .speaks(Intent.ASK, "letters", DAY, "council")
                        .decided("letters", DAY)))
                .isEmpty();
    }

    @Test
    void doesNotTakeInformingOrListeningForAsking() {
        assertThat(found(history -> history.speaks(Intent.INFORM, "letters", DAY, "max", "council")
                        .speaks(Intent.LISTEN, "letters", DAY, "max", "council")
                        .decided("letters", DAY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.known()).isEqualTo(new Known(0, 2));
                    assertThat(finding.evidence()).contains(6L);
                });
    }

    @Test
    void doesNotTakeAskingAboutSomethingElseForAsking() {
        assertThat(found(history -> history.speaks(Intent.ASK, "counters", DAY, "max", "council")
                        .decided("letters", DAY)))
                .hasSize(1);
    }

    @Test
    void isNotHealedByAnEntryThatIsRecordedAfterTheDecision() {
        assertThat(found(history -> history.speaks(Intent.ASK, "letters", DAY, "council")
                        .decided("letters", DAY)
                        .speaks(Intent.ASK, "letters", DAY.minusDays(7), "max")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.counterEvidence()).containsExactly(6L, 8L);
                    assertThat(finding.explanation())
                            .extracting(phrase -> phrase.key())
                            .contains("insight.decided-before-heard.late");
                });
    }

    @Test
    void countsAskingAfterwardsAgainstItWithoutHealing() {
        assertThat(found(history -> history.speaks(Intent.ASK, "letters", DAY, "council")
                        .decided("letters", DAY)
                        .speaks(Intent.ASK, "letters", DAY.plusDays(1), "max")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.score().value()).isCloseTo(0.35, within(1e-9));
                    assertThat(finding.counterEvidence()).containsExactly(6L, 8L);
                });
    }

    @Test
    void doesNotAskWhoDecided() {
        assertThat(found(history ->
                        history.speaks(Intent.ASK, "letters", DAY, "max").decidedBy("council", "letters", DAY)))
                .isEmpty();
    }

    @Test
    void leavesAnOpenDecisionAlone() {
        assertThat(found(_ -> {})).isEmpty();
    }

    @Test
    void knowsNothingAgainstItWhereNobodyWasEverAsked() {
        assertThat(found(history ->
                        history.speaks(Intent.INFORM, "letters", DAY, "max").decided("letters", DAY)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    @Test
    void isUrgentWhenFiftyOfAHundredWereNotAskedAndNotWhenFortyNineWere() {
        assertThat(foundAmongAHundred(50)).extracting(Finding::severity).containsExactly(Severity.URGENT);
        assertThat(foundAmongAHundred(51)).extracting(Finding::severity).containsExactly(Severity.ATTENTION);
    }

    private static List<Finding> foundAmongAHundred(int asked) {
        String[] people = IntStream.range(0, 100).mapToObj(each -> "p" + each).toArray(String[]::new);
        Sketch sketch = new Sketch().people("it", people).also(history -> history.decision(
                        "letters", Stream.of(people).map(each -> "@" + each).toArray(String[]::new))
                .speaks(Intent.ASK, "letters", DAY, Arrays.copyOf(people, asked))
                .decided("letters", DAY));
        return new DecidedBeforeHeard().findings(new Situation(sketch.drawn()));
    }

    @Test
    void tellsOfAskingAfterwardsOnlyWhereThatHappened() {
        assertThat(found(history -> history.decided("letters", DAY)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation())
                        .extracting(Phrase::key)
                        .containsExactly("insight.decided-before-heard.not-asked"));
    }
}
