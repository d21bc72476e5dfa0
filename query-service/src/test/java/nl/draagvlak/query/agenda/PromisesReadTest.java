package nl.draagvlak.query.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationAnswered;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationOpened;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationTold;
import nl.draagvlak.events.consultation.Handling;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.plan.PlanEvent.PlanAccepted;
import nl.draagvlak.events.plan.PlanEvent.PlanEnded;
import nl.draagvlak.events.plan.PlanEvent.Step;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.ledger.proposal.Proposals;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class PromisesReadTest extends ReadTest {

    private static final StakeholderId NOOR = new StakeholderId("s1");
    private static final StakeholderId BRAM = new StakeholderId("s2");
    private static final LocalDate DAY = TODAY.minusDays(20);

    @BeforeEach
    void noorAndBram() {
        register("s1", "Noor de Wit");
        register("s2", "Bram Kok");
    }

    @Test
    void putsAGuaranteeOnTheAgendaOfWhoSeesToIt() {
        promise();
        agenda("?for=s2")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].kind")
                .isEqualTo("guarantee")
                .jsonPath("$.items[0].state")
                .isEqualTo("promised")
                .jsonPath("$.items[0].title")
                .isEqualTo("Keep the guarantee to Noor de Wit")
                .jsonPath("$.items[0].due")
                .isEqualTo(TODAY.toString())
                .jsonPath("$.items[0].overdue")
                .isEqualTo(false);
        agenda("?for=s1").jsonPath("$.items").isEmpty();
        agenda("?asOf=" + TODAY.plusDays(1)).jsonPath("$.items[0].overdue").isEqualTo(true);
    }

    @Test
    void forgetsAGuaranteeThatWasKept() {
        promise();
        record("guarantee", "g1", new GuaranteeKept(EntryId.of("guarantee.g1.1"), null, TODAY, null));
        agenda("").jsonPath("$.items").isEmpty();
        agenda("?asOf=" + TODAY.minusDays(1)).jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void putsTheStepsOfAnAcceptedPlanOnTheAgendaOfTheirMessengers() {
        plan();
        agenda("?for=s2")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].kind")
                .isEqualTo("plan-step")
                .jsonPath("$.items[0].title")
                .isEqualTo("Approach Noor de Wit")
                .jsonPath("$.items[0].due")
                .isEqualTo(TODAY.plusDays(2).toString());
    }

    @Test
    void forgetsAStepOnceItsMessengerSpokeWithWhomItNames() {
        plan();
        talk("i1", DAY.minusDays(1), BRAM);
        talk("i2", TODAY, null);
        agenda("").jsonPath("$.items.length()").isEqualTo(1);
        talk("i3", DAY, BRAM);
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void forgetsTheStepsOfAPlanThatEnded() {
        plan();
        record("plan", "p1", new PlanEnded(EntryId.of("plan.p1.1"), Script.said("done"), TODAY));
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void proposesToTellWhoAnsweredOnceSomethingWasDoneWithIt() {
        consult();
        agenda("").jsonPath("$.items").isEmpty();
        handle(DAY);
        agenda("")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].kind")
                .isEqualTo("tell-what-was-done")
                .jsonPath("$.items[0].state")
                .isEqualTo("proposed")
                .jsonPath("$.items[0].title")
                .isEqualTo("Tell Noor de Wit what was done with their answers")
                .jsonPath("$.items[0].due")
                .isEqualTo(DAY.plusDays(14).toString());
    }

    @Test
    void forgetsWhoWasToldOnTheDayItWasSettled() {
        consult();
        handle(DAY);
        tell(DAY);
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void doesNotTakeATellingOfTheDayBeforeForOne() {
        consult();
        handle(DAY);
        tell(DAY.minusDays(1));
        agenda("").jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void forgetsAnAnswerThatWasWithdrawn() {
        consult();
        handle(DAY);
        record("consultation", "c1", new EntryWithdrawn(EntryId.of("consultation.c1.1"), Script.said("not hers")));
        agenda("").jsonPath("$.items").isEmpty();
    }

    private BodyContentSpec agenda(String query) {
        return read("/agenda" + query);
    }

    private void promise() {
        record(
                "guarantee",
                "g1",
                new GuaranteeGiven(
                        EntryId.of("guarantee.g1.0"),
                        Script.said("nobody loses work"),
                        BRAM,
                        Set.of(NOOR),
                        Set.of(),
                        List.of(),
                        TODAY,
                        DAY,
                        null));
    }

    private void plan() {
        record(
                "plan",
                "p1",
                new PlanAccepted(EntryId.of("plan.p1.0"), List.of(new Step(NOOR, BRAM, TODAY.plusDays(2))), null, DAY));
    }

    private void talk(String id, LocalDate day, @Nullable StakeholderId by) {
        List<Participant> noor = List.of(new Participant(NOOR, null, List.of(), null));
        Interaction talk = new Interaction(Channel.CALL, day, by, noor, List.of(), List.of(), null, List.of(), null);
        record("interaction", id, new InteractionRecorded(EntryId.of("interaction." + id + ".0"), talk));
    }

    private void consult() {
        long position = record(
                "consultation",
                "c1",
                new ConsultationOpened(
                        EntryId.of("consultation.c1.0"),
                        Script.said("What would you write?"),
                        List.of("letters"),
                        Set.of(NOOR),
                        Set.of(),
                        TODAY,
                        DAY.minusDays(5),
                        null));
        record(
                "consultation",
                "c1",
                new ConsultationAnswered(
                        EntryId.of("consultation.c1.1"),
                        NOOR,
                        null,
                        null,
                        Script.said("shorter"),
                        null,
                        DAY.minusDays(2),
                        null));
        var opened = files.ledger().readAt(List.of(position)).getFirst();
        new Proposals(files.records())
                .propose(new Proposal(Proposal.TELL_WHAT_WAS_DONE, opened.id(), position, opened.aggregate()));
    }

    private void handle(LocalDate day) {
        record(
                "consultation",
                "c1",
                new ConsultationHandled(
                        EntryId.of("consultation.c1.2"),
                        EntryId.of("consultation.c1.1"),
                        Handling.ADOPTED,
                        null,
                        day,
                        null));
    }

    private void tell(LocalDate day) {
        record(
                "consultation",
                "c1",
                new ConsultationTold(
                        EntryId.of("consultation.c1.3"), Set.of(NOOR), Set.of(), Channel.CALL, null, day, null));
    }
}
