package nl.draagvlak.query.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.decision.DecisionEvent.DecisionPrepared;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Audience;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent.TargetGroupAdded;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomSet;
import nl.draagvlak.events.roomforinfluence.Room;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class RegisterReadTest extends ReadTest {

    private static final LocalDate DECIDED = TODAY.minusDays(20);
    private static final TargetGroupId DESK = new TargetGroupId("g1");
    private static final StakeholderId NOOR = new StakeholderId("s1");

    @BeforeEach
    void aDecisionAffectsTheDesk() {
        record("programme", programme.value(), new TargetGroupAdded(DESK, "Desk", null, null));
        record("stakeholder", "s1", new StakeholderRegistered(ofTheDesk("s1", "Noor de Wit")));
        record(
                "decision",
                "b1",
                new DecisionPrepared(
                        Script.entry("decision", "b1", 1),
                        "Which letters?",
                        "letters",
                        Set.of(DESK),
                        Set.of(),
                        "2026-7",
                        DECIDED.minusDays(9)));
    }

    @Test
    void tellsThatNobodyCame() {
        decide();
        register().jsonPath("$.items[0].affected[0].name").isEqualTo("Desk");
        involved("not-reached").jsonPath("$.items[0].affected[0].on").doesNotExist();
    }

    @Test
    void countsWhoWasAskedOnTheDayOfTheDecision() {
        talk("i1", DECIDED, Intent.ASK);
        decide();
        involved("asked-before").jsonPath("$.items[0].affected[0].on").isEqualTo(DECIDED.toString());
    }

    @Test
    void doesNotCountWhoWasAskedTheDayAfter() {
        decide();
        talk("i1", DECIDED.plusDays(1), Intent.ASK);
        involved("asked-after");
    }

    @Test
    void doesNotTakeBeingInformedForBeingAsked() {
        talk("i1", DECIDED.minusDays(3), Intent.INFORM);
        decide();
        involved("informed");
    }

    @Test
    void doesNotTakeBeingListenedToForBeingAsked() {
        talk("i1", DECIDED.minusDays(3), Intent.LISTEN);
        decide();
        involved("informed");
    }

    @Test
    void showsWhatWasRecordedLateAndLetsItHealNothing() {
        decide();
        long position = talk("i1", DECIDED.minusDays(3), Intent.ASK);
        involved("not-reached")
                .jsonPath("$.items[0].affected[0].late[0].position")
                .isEqualTo(position)
                .jsonPath("$.items[0].affected[0].late[0].effectiveOn")
                .isEqualTo(DECIDED.minusDays(3).toString())
                .jsonPath("$.items[0].affected[0].late[0].recordedAt")
                .isNotEmpty();
    }

    @Test
    void takesAConversationThatWasPutRightAfterwardsForALateOne() {
        talk("i1", DECIDED.plusDays(1), Intent.ASK);
        decide();
        record(
                "interaction",
                "i1",
                new InteractionCorrected(
                        EntryId.of("interaction.i1.0"), spoken(DECIDED, Intent.ASK), Script.said("a day earlier")));
        involved("not-reached").jsonPath("$.items[0].affected[0].late.length()").isEqualTo(1);
    }

    @Test
    void countsAnAnsweredConsultationFromTheDayOfTheAnswer() {
        open();
        answer(DECIDED);
        decide();
        involved("asked-before");
    }

    @Test
    void takesAConsultationNobodyAnsweredForAReachedOne() {
        open();
        decide();
        involved("informed");
    }

    @Test
    void doesNotCountAnAnswerOfTheDayAfter() {
        open();
        answer(DECIDED.plusDays(1));
        decide();
        involved("asked-after");
    }

    @Test
    void countsWhoWasAskedAboutWhatIsStillOpen() {
        talk("i1", DECIDED, Intent.ASK);
        involved("asked-before").jsonPath("$.items[0].takenOn").doesNotExist();
    }

    @Test
    void knowsWhoDecided() {
        record(
                "decision",
                "b2",
                new DecisionPrepared(
                        Script.entry("decision", "b2", 1), "When?", "moment", Set.of(), Set.of(NOOR), null, DECIDED));
        record("decision", "b2", new DecisionTaken(Script.entry("decision", "b2", 2), null, NOOR, null, null, DECIDED));
        register()
                .jsonPath("$.items[1].affected[0].involvement")
                .isEqualTo("decided")
                .jsonPath("$.items[1].byName")
                .isEqualTo("Noor de Wit");
    }

    @Test
    void tellsTheRoomForInfluence() {
        register().jsonPath("$.items[0].room").doesNotExist();
        record(
                "influence-room",
                "r1",
                new InfluenceRoomSet(
                        EntryId.of("influence-room.r1.0"), "letters", Room.TOGETHER, null, null, TODAY, null));
        register().jsonPath("$.items[0].room").isEqualTo("together");
    }

    @Test
    void takesASubjectForFixedOnceItIsDecided() {
        decide();
        register().jsonPath("$.items[0].room").isEqualTo("fixed");
    }

    @Test
    void showsTheRegisterAsItWasKnown() {
        long before = decide();
        talk("i1", DECIDED.minusDays(3), Intent.ASK);
        read("/decisions/register?knownAt=" + before)
                .jsonPath("$.items[0].affected[0].late")
                .isEmpty();
    }

    private BodyContentSpec register() {
        return read("/decisions/register");
    }

    private BodyContentSpec involved(String how) {
        return register().jsonPath("$.items[0].affected[0].involvement").isEqualTo(how);
    }

    private long decide() {
        return record(
                "decision",
                "b1",
                new DecisionTaken(Script.entry("decision", "b1", 9), null, null, null, null, DECIDED));
    }

    private long talk(String id, LocalDate day, Intent intent) {
        return record(
                "interaction",
                id,
                new InteractionRecorded(EntryId.of("interaction." + id + ".0"), spoken(day, intent)));
    }

    private static Interaction spoken(LocalDate day, Intent intent) {
        List<Participant> noor = List.of(new Participant(NOOR, null, List.of(), null));
        List<Audience> nobody = List.of();
        return new Interaction(Channel.MEETING, day, null, noor, nobody, List.of("letters"), intent, List.of(), null);
    }

    private void open() {
        record(
                "consultation",
                "c1",
                new ConsultationOpened(
                        EntryId.of("consultation.c1.0"),
                        Script.said("What would you write?"),
                        List.of("letters"),
                        Set.of(),
                        Set.of(DESK),
                        DECIDED,
                        DECIDED.minusDays(5),
                        null));
    }

    private void answer(LocalDate day) {
        record(
                "consultation",
                "c1",
                new ConsultationAnswered(
                        EntryId.of("consultation.c1.1"), NOOR, null, null, Script.said("shorter"), null, day, null));
    }

    private Profile ofTheDesk(String id, String name) {
        @Nullable Double none = null;
        return new Profile(
                StakeholderKind.PERSON,
                Personal.of(subject(id), name),
                Personal.of(subject(id), "ref-" + id),
                null,
                null,
                Set.of(DESK),
                Set.of(),
                none,
                none,
                null);
    }
}
