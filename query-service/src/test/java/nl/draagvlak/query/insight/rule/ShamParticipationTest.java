package nl.draagvlak.query.insight.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.consultation.Handling;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomSet;
import nl.draagvlak.events.roomforinfluence.Room;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Sketch;
import nl.draagvlak.query.picture.SketchedHistory;
import nl.draagvlak.query.picture.SketchedProfile;
import org.junit.jupiter.api.Test;

class ShamParticipationTest {

    private static final LocalDate ASKED = Sketch.TODAY.minusDays(60);
    private static final LocalDate UNTIL = Sketch.TODAY.minusDays(31);
    private static final StakeholderId MAX = new StakeholderId("max");

    private static List<Finding> found(Consumer<SketchedHistory> history) {
        return found(new Sketch()
                .group("desk", null)
                .person("max", null, SketchedProfile.memberOf("desk"))
                .person("ann", null)
                .also(history));
    }

    private static List<Finding> found(Sketch sketch) {
        return new ShamParticipation().findings(new Situation(sketch.drawn()));
    }

    @Test
    void findsAQuestionAboutWhatWasDecidedTheSameDay() {
        assertThat(found(history -> {
                    history.decision("d").decidedBy("ann", "d", ASKED);
                    open(history, ASKED, UNTIL);
                }))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("sham-participation.c");
                    assertThat(finding.severity()).isEqualTo(Severity.URGENT);
                    assertThat(finding.score().value()).isCloseTo(0.6, within(1e-9));
                    assertThat(finding.steps().getFirst().with()).isEqualTo(new StakeholderId("ann"));
                    assertThat(finding.counterEvidence()).isEmpty();
                });
    }

    @Test
    void keepsSilentAboutAQuestionOfTheDayBeforeTheDecision() {
        assertThat(found(history -> {
                    history.decision("d").decided("d", ASKED.plusDays(1));
                    open(history, ASKED, UNTIL);
                }))
                .isEmpty();
    }

    @Test
    void findsAQuestionAboutWhatWasSaidToBeFixed() {
        assertThat(found(history -> {
                    room(history, Room.FIXED, ASKED);
                    open(history, ASKED, UNTIL);
                }))
                .hasSize(1);
    }

    @Test
    void findsItAlsoWhenThatWasRecordedLate() {
        assertThat(found(history -> {
                    open(history, ASKED, UNTIL);
                    room(history, Room.FIXED, ASKED.minusDays(3));
                }))
                .hasSize(1);
    }

    @Test
    void keepsSilentAboutASubjectThatWasOpenedAgain() {
        assertThat(found(history -> {
                    history.decision("d").decided("d", ASKED.minusDays(9));
                    room(history, Room.TOGETHER, ASKED);
                    open(history, ASKED, UNTIL);
                }))
                .isEmpty();
    }

    @Test
    void isNotHealedByAnOpeningThatIsRecordedLate() {
        assertThat(found(history -> {
                    history.decision("d").decided("d", ASKED.minusDays(9));
                    open(history, ASKED, UNTIL);
                    room(history, Room.OPEN, ASKED.minusDays(1));
                }))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).hasSize(1));
    }

    @Test
    void doesNotTakeAnExplanationOfWhatIsFixedForAConsultation() {
        assertThat(found(history -> history.decision("d")
                        .decided("d", ASKED.minusDays(9))
                        .speaks(Intent.INFORM, "d", ASKED, "max")))
                .isEmpty();
    }

    @Test
    void findsAnswersThatChangedNothingWithoutAWord() {
        assertThat(found(history -> {
                    open(history, ASKED, UNTIL);
                    answer(history);
                }))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ATTENTION);
                    assertThat(finding.score().value()).isCloseTo(0.4, within(1e-9));
                    assertThat(finding.evidence()).hasSize(2);
                    assertThat(finding.known().asked()).isEqualTo(1);
                });
    }

    @Test
    void waitsAMonthAfterTheLastDayForAnswers() {
        assertThat(found(history -> {
                    open(history, ASKED, UNTIL.plusDays(1));
                    answer(history);
                }))
                .isEmpty();
    }

    @Test
    void keepsSilentWhenNobodyAnswered() {
        assertThat(found(history -> open(history, ASKED, UNTIL))).isEmpty();
    }

    @Test
    void keepsSilentWhenAnAnswerWasFollowedInPart() {
        assertThat(found(history -> {
                    open(history, ASKED, UNTIL);
                    handle(history, answer(history), Handling.ADAPTED);
                }))
                .isEmpty();
    }

    @Test
    void findsAnAnswerThatWasTurnedDownAndNotToldAbout() {
        assertThat(found(history -> {
                    open(history, ASKED, UNTIL);
                    handle(history, answer(history), Handling.NOT);
                }))
                .hasSize(1);
    }

    @Test
    void keepsSilentWhenPeopleWereToldWhyNothingChanged() {
        assertThat(found(history -> {
                    open(history, ASKED, UNTIL);
                    handle(history, answer(history), Handling.NOT);
                    tell(history);
                }))
                .isEmpty();
    }

    @Test
    void countsWhatWasToldAgainstAQuestionAboutSomethingFixed() {
        assertThat(found(history -> {
                    history.decision("d").decided("d", ASKED);
                    open(history, ASKED, UNTIL);
                    answer(history);
                    tell(history);
                }))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.counterEvidence()).hasSize(1);
                    assertThat(finding.score().value()).isCloseTo(0.6, within(1e-9));
                });
    }

    @Test
    void countsBeingInformedSinceAgainstIt() {
        assertThat(found(history -> {
                    history.decision("d").decided("d", ASKED);
                    open(history, ASKED, UNTIL);
                    history.speaks(Intent.INFORM, "d", ASKED, "max")
                            .speaks(Intent.INFORM, "d", ASKED.plusDays(1), "max")
                            .speaks(Intent.INFORM, "d", ASKED.plusDays(1), "ann");
                }))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).hasSize(1));
    }

    private static void open(SketchedHistory history, LocalDate day, LocalDate until) {
        history.writesDown(
                "consultation",
                "c",
                day,
                entry -> new ConsultationOpened(entry, words(), List.of("d"), Set.of(MAX), Set.of(), until, day, null));
    }

    private static EntryId answer(SketchedHistory history) {
        return history.writesDown(
                "consultation",
                "c",
                UNTIL,
                entry -> new ConsultationAnswered(entry, MAX, null, null, words(), null, UNTIL, null));
    }

    private static void handle(SketchedHistory history, EntryId answer, Handling handling) {
        history.writesDown(
                "consultation",
                "c",
                UNTIL,
                entry -> new ConsultationHandled(entry, answer, handling, words(), UNTIL, null));
    }

    private static void tell(SketchedHistory history) {
        history.writesDown(
                "consultation",
                "c",
                Sketch.TODAY,
                entry -> new ConsultationTold(entry, Set.of(MAX), Set.of(), Channel.CALL, null, Sketch.TODAY, null));
    }

    private static void room(SketchedHistory history, Room room, LocalDate day) {
        history.writesDown(
                "influence-room", "r", day, entry -> new InfluenceRoomSet(entry, "d", room, null, null, day, null));
    }

    private static Personal words() {
        return Personal.text("said so", List.of());
    }

    @Test
    void tellsOfAnswersOnlyWhereThereAreAny() {
        assertThat(found(history -> {
                    history.decision("d").decided("d", ASKED);
                    open(history, ASKED, UNTIL);
                }))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation())
                        .extracting(Phrase::key)
                        .containsExactly("insight.sham-participation.asked", "insight.sham-participation.fixed"));
        assertThat(found(history -> {
                    open(history, ASKED, UNTIL);
                    answer(history);
                }))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation())
                        .extracting(Phrase::key)
                        .containsExactly(
                                "insight.sham-participation.asked",
                                "insight.sham-participation.silent",
                                "insight.sham-participation.unused"));
    }

    @Test
    void countsALateOpeningOfTheDayItselfAgainstItAndNoneOfTheDayAfter() {
        assertThat(foundWithRoomRecordedLate(ASKED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).hasSize(1));
        assertThat(foundWithRoomRecordedLate(ASKED.plusDays(1)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.counterEvidence()).isEmpty());
    }

    private static List<Finding> foundWithRoomRecordedLate(LocalDate day) {
        return found(history -> {
            history.decision("d").decided("d", ASKED.minusDays(9));
            open(history, ASKED, UNTIL);
            room(history, Room.OPEN, day);
        });
    }
}
