package nl.draagvlak.query.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.agenda.AgendaEvent.AnswerWithdrawn;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDeclined;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDone;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalPostponed;
import nl.draagvlak.events.agenda.Ground;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.decision.DecisionEvent.DecisionPrepared;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.Interaction.Signal;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionWithdrawn;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderLeft;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.ledger.proposal.Proposals;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class AgendaReadTest extends ReadTest {

    private static final SignalId SIGNAL = new SignalId("sg1");
    private static final EntryId TALK = EntryId.of("interaction.i1.0");
    private static final EntryId OUTCOME = EntryId.of("decision.d1.9");
    private static final LocalDate DAY = TODAY.minusDays(20);

    private Proposal followUp = new Proposal("", "", 0, AggregateId.of("p/interaction/none"));

    @BeforeEach
    void noorIsHeardByBram() {
        register("s1", "Noor de Wit");
        register("s2", "Bram Kok");
        long position = record("interaction", "i1", new InteractionRecorded(TALK, talk(DAY, List.of(SIGNAL))));
        followUp = proposed(Proposal.FOLLOW_UP, position);
    }

    @Test
    void proposesToComeBackToWhoWasHeardWithWhyAndUntilWhen() {
        agenda("")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(followUp.id().value())
                .jsonPath("$.items[0].kind")
                .isEqualTo("follow-up")
                .jsonPath("$.items[0].state")
                .isEqualTo("proposed")
                .jsonPath("$.items[0].ownerName")
                .isEqualTo("Bram Kok")
                .jsonPath("$.items[0].about[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.items[0].title")
                .isEqualTo("Come back to Noor de Wit")
                .jsonPath("$.items[0].due")
                .isEqualTo(DAY.plusDays(14).toString())
                .jsonPath("$.items[0].overdue")
                .isEqualTo(true)
                .jsonPath("$.items[0].evidence[0]")
                .isEqualTo(followUp.position());
    }

    @Test
    void tellsWhatWasHeardSoThatAnAnswerCanBeFound() {
        agenda("")
                .jsonPath("$.items[0].signals.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].signals[0].signal")
                .isEqualTo(SIGNAL.value())
                .jsonPath("$.items[0].signals[0].form")
                .isNotEmpty()
                .jsonPath("$.items[0].technique")
                .doesNotExist();
    }

    @Test
    void isNotOverdueOnTheDayItIsDue() {
        agenda("?asOf=" + DAY.plusDays(14)).jsonPath("$.items[0].overdue").isEqualTo(false);
    }

    @Test
    void showsEachTheirOwnAndWhatNobodyIsNamedFor() {
        agenda("?for=s2").jsonPath("$.items.length()").isEqualTo(1);
        agenda("?for=s1").jsonPath("$.items").isEmpty();
        record("interaction", "i1", new InteractionCorrected(TALK, talkOf(null), Script.said("Bram was not there")));
        agenda("?for=s1").jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void forgetsWhatRestedOnAConversationThatWasWithdrawn() {
        record("interaction", "i1", new InteractionWithdrawn(TALK, Script.said("never took place")));
        agenda("").jsonPath("$.items").isEmpty();
        agenda("?knownAt=" + followUp.position()).jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void forgetsASignalThatWasNotHeardAfterAll() {
        record("interaction", "i1", new InteractionCorrected(TALK, talk(DAY, List.of()), Script.said("misheard")));
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void forgetsWhatALaterConversationAnswers() {
        record("interaction", "i2", new InteractionRecorded(EntryId.of("interaction.i2.0"), answering(SIGNAL)));
        agenda("").jsonPath("$.items").isEmpty();
        agenda("?asOf=" + TODAY.minusDays(1)).jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void showsTheInterventionThatWasPromisedInstead() {
        record(
                "intervention",
                "v1",
                new InterventionPlanned(
                        EntryId.of("intervention.v1.0"),
                        "altercasting",
                        List.of(),
                        new StakeholderId("s2"),
                        Set.of(new StakeholderId("s1")),
                        Set.of(),
                        List.of(SIGNAL),
                        null,
                        TODAY.plusDays(3)));
        agenda("")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].state")
                .isEqualTo("promised")
                .jsonPath("$.items[0].kind")
                .isEqualTo("intervention")
                .jsonPath("$.items[0].technique")
                .isEqualTo("altercasting")
                .jsonPath("$.items[0].overdue")
                .isEqualTo(false);
    }

    @Test
    void forgetsWhoTakesNoPartAnyMore() {
        record("stakeholder", "s1", new StakeholderLeft(EntryId.of("stakeholder.s1.7"), null, TODAY.minusDays(1)));
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void forgetsWhatIsDoneAndRemembersItWhenThatIsTakenBack() {
        EntryId answer = answer(1);
        record("agenda", answer.holder(), new ProposalDone(answer, ground(followUp), null, TODAY));
        agenda("").jsonPath("$.items").isEmpty();
        record("agenda", answer.holder(), new AnswerWithdrawn(answer, Script.said("another talk")));
        agenda("").jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void forgetsWhatIsDeclined() {
        EntryId answer = answer(1);
        record(
                "agenda",
                answer.holder(),
                new ProposalDeclined(answer, ground(followUp), Script.said("settled"), TODAY));
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void bringsBackWhatWasPutOffOnItsDay() {
        EntryId answer = answer(1);
        long position = record(
                "agenda",
                answer.holder(),
                new ProposalPostponed(answer, ground(followUp), TODAY.plusDays(2), null, TODAY));
        agenda("?asOf=" + TODAY.plusDays(1)).jsonPath("$.items").isEmpty();
        agenda("?asOf=" + TODAY.plusDays(2))
                .jsonPath("$.items[0].again")
                .isEqualTo(TODAY.plusDays(2).toString())
                .jsonPath("$.items[0].overdue")
                .isEqualTo(false)
                .jsonPath("$.items[0].evidence[1]")
                .isEqualTo(position);
    }

    @Test
    void proposesToTellThoseWhoWereAskedAndNobodyElse() {
        long decided = decide();
        agenda("")
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[1].kind")
                .isEqualTo("tell-those-asked")
                .jsonPath("$.items[1].about.length()")
                .isEqualTo(1)
                .jsonPath("$.items[1].about[0].id")
                .isEqualTo("s1")
                .jsonPath("$.items[1].owner")
                .isEqualTo("s2")
                .jsonPath("$.items[1].title")
                .isEqualTo("Tell Noor de Wit what was decided: “Which letters?”")
                .jsonPath("$.items[1].evidence[1]")
                .isEqualTo(decided);
    }

    @Test
    void namesInATitleWhomItHasRoomForAndCountsTheOthers() {
        decide();
        for (String id : List.of("s3", "s4", "s5")) {
            register(id, "Name of " + id);
            record(
                    "interaction",
                    "i" + id,
                    new InteractionRecorded(
                            new EntryId("interaction", "i" + id, "0"),
                            interaction(id, DAY, null, List.of(), List.of("letters"), Intent.ASK, List.of())));
        }
        agenda("")
                .jsonPath("$.items[1].about.length()")
                .isEqualTo(4)
                .jsonPath("$.items[1].title")
                .isEqualTo("Tell Noor de Wit, Name of s3 and 2 others what was decided: “Which letters?”");
    }

    @Test
    void hasNobodyLeftToTellOnceTheyWereInformed() {
        decide();
        record(
                "interaction",
                "i4",
                new InteractionRecorded(EntryId.of("interaction.i4.0"), about(TODAY, Intent.INFORM)));
        agenda("").jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void forgetsADecisionThatWasNotTakenAfterAll() {
        decide();
        record("decision", "d1", new DecisionEvent.EntryWithdrawn(OUTCOME, Script.said("not decided")));
        agenda("").jsonPath("$.items.length()").isEqualTo(1);
    }

    private long decide() {
        record(
                "decision",
                "d1",
                new DecisionPrepared(
                        EntryId.of("decision.d1.1"), "Which letters?", "letters", Set.of(), Set.of(), null, DAY));
        record("interaction", "i3", new InteractionRecorded(EntryId.of("interaction.i3.0"), about(DAY, Intent.ASK)));
        long position = record(
                "decision",
                "d1",
                new DecisionTaken(OUTCOME, null, new StakeholderId("s2"), null, null, TODAY.minusDays(1)));
        proposed(Proposal.TELL_THOSE_ASKED, position);
        return position;
    }

    private Proposal proposed(String policy, long position) {
        var event = files.ledger().readAt(List.of(position)).getFirst();
        Proposal proposal = new Proposal(policy, event.id(), position, event.aggregate());
        new Proposals(files.records()).propose(proposal);
        return proposal;
    }

    private BodyContentSpec agenda(String query) {
        return read("/agenda" + query);
    }

    private EntryId answer(int number) {
        return new EntryId("agenda", followUp.id().value(), "a" + number);
    }

    private static Ground ground(Proposal proposal) {
        return new Ground(proposal.policy(), proposal.event());
    }

    private static Interaction talk(LocalDate day, List<SignalId> heard) {
        return interaction(day, new StakeholderId("s2"), heard, List.of(), null, List.of());
    }

    private static Interaction talkOf(@Nullable StakeholderId by) {
        return interaction(DAY, by, List.of(SIGNAL), List.of(), null, List.of());
    }

    private static Interaction answering(SignalId signal) {
        return interaction(TODAY, null, List.of(), List.of(), null, List.of(signal));
    }

    private static Interaction about(LocalDate day, Intent intent) {
        return interaction(day, null, List.of(), List.of("letters"), intent, List.of());
    }

    private static Interaction interaction(
            LocalDate day,
            @Nullable StakeholderId by,
            List<SignalId> heard,
            List<String> about,
            @Nullable Intent intent,
            List<SignalId> answers) {
        return interaction("s1", day, by, heard, about, intent, answers);
    }

    private static Interaction interaction(
            String with,
            LocalDate day,
            @Nullable StakeholderId by,
            List<SignalId> heard,
            List<String> about,
            @Nullable Intent intent,
            List<SignalId> answers) {
        List<Signal> signals = heard.stream()
                .map(signal -> new Signal(signal, ResistanceForm.SCEPTICISM, null, Script.said("why us?"), null))
                .toList();
        return new Interaction(
                Channel.CONVERSATION,
                day,
                by,
                List.of(new Participant(new StakeholderId(with), null, signals, null)),
                List.of(),
                about,
                intent,
                answers,
                null);
    }
}
