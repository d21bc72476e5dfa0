package nl.draagvlak.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionEvent.CommitmentConfirmed;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.events.consultation.Handling;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.Interaction.Signal;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.ledger.proposal.Proposals;
import nl.draagvlak.ledger.record.RecordStore.Stored;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies over a real ledger, on every adapter: what they propose, what stops them, and how processes share them. */
abstract class PoliciesContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ProgrammeId ONE = new ProgrammeId("one");
    private static final ProgrammeId OTHER = new ProgrammeId("other");

    @TempDir
    Path folder;

    private final List<AutoCloseable> running = new ArrayList<>();
    private OpenLedger ledger;

    abstract OpenLedger open(Path folder);

    /** How many interactions are replayed. */
    abstract int many();

    /** Ends what {@link #open} opened the ledger in. */
    void stop() {}

    @BeforeEach
    void openLedger() {
        ledger = open(folder);
    }

    @AfterEach
    void closeLedger() throws Exception {
        for (AutoCloseable policy : running.reversed()) {
            policy.close();
        }
        ledger.close();
        stop();
    }

    @Test
    void proposesAFollowUpOfAConversationInWhichASignalWasHeard() {
        note(ONE, "quiet", interaction(0));
        note(ONE, "heard", interaction(2));
        start("p", followUp());
        await(() -> proposals(ONE).size() == 1);
        assertThat(proposals(ONE)).singleElement().satisfies(proposal -> {
            assertThat(proposal.about()).isEqualTo(aggregate(ONE, "interaction", "heard"));
            assertThat(proposal.position()).isEqualTo(2);
            assertThat(proposal.policy()).isEqualTo("WhenSignalIsHeardThenProposeFollowUp");
        });
    }

    @Test
    void proposesOneFollowUpAlsoWhenACorrectionBringsTheSignalOrRepeatsIt() {
        note(ONE, "a", interaction(0));
        correct(ONE, "a", 1, interaction(1));
        note(ONE, "b", interaction(1));
        correct(ONE, "b", 1, interaction(2));
        RunningPolicy policy = start("p", followUp());
        await(() -> policy.position() >= 4);
        assertThat(proposals(ONE)).extracting(Proposal::position).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void proposesTellingThoseAskedWhenADecisionIsTaken() {
        append(ONE, List.of(decided(ONE, "d1")));
        start("p", telling());
        await(() -> proposals(ONE).size() == 1);
        assertThat(proposals(ONE).getFirst().about()).isEqualTo(aggregate(ONE, "decision", "d1"));
    }

    @Test
    void proposesKeepingUpWithWhoIsInvitedAndWhoJoins() {
        StakeholderId noor = new StakeholderId("noor");
        append(
                ONE,
                List.of(
                        coalition(0, new PartnerInvited(coalitionEntry(0), noor, null, DAY)),
                        coalition(1, new PartnerJoined(coalitionEntry(1), noor, CommitmentStep.COMMITTED, DAY)),
                        coalition(2, new CommitmentConfirmed(coalitionEntry(2), noor, CommitmentStep.PUBLIC, DAY))));
        RunningPolicy policy =
                start("p", new WhenPartnerIsInvitedOrJoinsThenProposeKeepingUp(new Proposals(ledger.records())));
        await(() -> policy.position() == 3);
        assertThat(proposals(ONE))
                .allSatisfy(proposal -> assertThat(proposal.about()).isEqualTo(aggregate(ONE, "coalition", "k1")))
                .extracting(Proposal::position)
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void proposesTellingThoseWhoAnsweredOnceHoweverManyAnswersWereHandled() {
        append(ONE, List.of(handled("c1", 0), handled("c1", 1)));
        start("first", replying());
        await(() -> running(0).position() == 2);
        stopAll();
        ledger.records().readAll("token/").forEach(token -> ledger.records().remove(token.key()));
        append(ONE, List.of(handled("c1", 2)));
        start("second", replying());
        await(() -> running(0).position() == 3);
        assertThat(proposals(ONE)).singleElement().satisfies(proposal -> {
            assertThat(proposal.about()).isEqualTo(aggregate(ONE, "consultation", "c1"));
            assertThat(proposal.position()).isEqualTo(1);
        });
    }

    @Test
    void changesNothingWhenItRunsAgainOverTheSameLedger() {
        for (int i = 0; i < 20; i++) {
            note(i % 2 == 0 ? ONE : OTHER, "i" + i, interaction(i % 3));
        }
        start("first", followUp());
        await(() -> running(0).position() == 20);
        stopAll();
        List<Stored> before = ledger.records().readAll("proposal/");

        ledger.records().readAll("token/").forEach(token -> ledger.records().remove(token.key()));
        start("second", followUp());
        await(() -> running(0).position() == 20);

        assertThat(before).hasSize(13);
        assertThat(ledger.records().readAll("proposal/")).isEqualTo(before);
    }

    @Test
    void replaysThousandsOfInteractionsWithoutADuplicate() {
        for (int block = 0; block < many() / 500; block++) {
            append(
                    ONE,
                    IntStream.range(block * 500, block * 500 + 500)
                            .mapToObj(i -> noted(ONE, "i" + i, interaction(1)))
                            .toList());
        }
        start("first", followUp());
        await(() -> running(0).position() == many());
        assertThat(proposals(ONE)).hasSize(many());
        stopAll();

        ledger.records().readAll("token/").forEach(token -> ledger.records().remove(token.key()));
        start("second", followUp());
        await(() -> running(0).position() == many());
        assertThat(ledger.records().readAll("proposal/"))
                .hasSize(many())
                .allSatisfy(stored -> assertThat(stored.version()).isEqualTo(1));
        assertThat(proposals(ONE)).extracting(Proposal::about).doesNotHaveDuplicates();
    }

    @Test
    void goesOnAfterARestartWhereItWas() {
        Seen seen = new Seen();
        note(ONE, "a", interaction(0));
        start("first", seen);
        await(() -> seen.positions.size() == 1);
        stopAll();

        note(ONE, "b", interaction(0));
        start("second", seen);
        await(() -> seen.positions.size() == 2);
        assertThat(seen.positions).containsExactly(1L, 2L);
    }

    @Test
    void parksTheProgrammeThatFailsInItsOrderWhileOthersGoOn() {
        Seen seen = new Seen();
        seen.fails.put(1L, "broken");
        note(ONE, "a", interaction(0));
        note(OTHER, "a", interaction(0));
        note(ONE, "b", interaction(0));
        RunningPolicy policy = start("p", seen);
        await(() -> policy.position() == 3);

        assertThat(seen.positions).containsExactly(2L);
        assertThat(policy.waiting()).isEqualTo(2);
        assertThat(policy.heads()).singleElement().satisfies(head -> {
            assertThat(head.sequence()).isEqualTo("one");
            assertThat(head.position()).isEqualTo(1);
            assertThat(head.cause().orElseThrow().message()).isEqualTo("broken");
        });
        assertThat(policy.state()).isEqualTo(PolicyState.RUNNING);
    }

    @Test
    void handlesWhatWaitedInItsOrderOnceItIsMended() {
        Seen seen = new Seen();
        seen.fails.put(1L, "broken");
        note(ONE, "a", interaction(0));
        note(ONE, "b", interaction(0));
        RunningPolicy policy = start("p", seen);
        await(() -> policy.position() == 2);
        assertThat(policy.retry()).isZero();
        assertThat(policy.waiting()).isEqualTo(2);

        seen.fails.clear();
        assertThat(policy.retry()).isEqualTo(1);
        assertThat(policy.waiting()).isZero();
        note(ONE, "c", interaction(0));
        await(() -> seen.positions.size() == 3);
        assertThat(seen.positions).containsExactly(1L, 2L, 3L);
    }

    @Test
    void isSharedByProcessesAndTakenOverFromOneThatStops() {
        Seen seen = new Seen();
        RunningPolicy first = start("first", seen, new PolicySettings(true, 4, 2, Duration.ofSeconds(2)));
        await(() -> first.held() == 2);
        RunningPolicy second = start("second", seen, new PolicySettings(true, 4, 4, Duration.ofSeconds(2)));
        await(() -> second.held() == 2);
        for (int i = 0; i < 40; i++) {
            note(new ProgrammeId("p" + i), "a", interaction(0));
        }
        await(() -> seen.positions.size() == 40);
        assertThat(seen.positions).doesNotHaveDuplicates();

        first.stop();
        await(() -> second.held() == 4);
        note(ONE, "a", interaction(0));
        note(OTHER, "a", interaction(0));
        await(() -> seen.positions.size() == 42);
    }

    /** Remembers what it was shown, and fails at positions where it is told to. */
    private static final class Seen implements Policy {

        private final List<Long> positions = new CopyOnWriteArrayList<>();
        private final Map<Long, String> fails = new ConcurrentHashMap<>();

        @Override
        public String name() {
            return "WhenAnythingIsNotedThenRememberIt";
        }

        @Override
        public boolean concerns(Class<?> event) {
            return event == InteractionRecorded.class;
        }

        @Override
        public void when(Occurrence occurrence) {
            String failure = fails.get(occurrence.position());
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            positions.add(occurrence.position());
        }
    }

    private Policy followUp() {
        return new WhenSignalIsHeardThenProposeFollowUp(ledger.ledger(), new Proposals(ledger.records()));
    }

    private Policy telling() {
        return new WhenDecisionIsTakenThenProposeTellingThoseAsked(new Proposals(ledger.records()));
    }

    private Policy replying() {
        return new WhenAnswerIsHandledThenProposeTellingThoseWhoAnswered(
                ledger.ledger(), new Proposals(ledger.records()));
    }

    private RunningPolicy start(String process, Policy policy) {
        return start(process, policy, new PolicySettings(true, 4, 4, Duration.ofSeconds(2)));
    }

    private RunningPolicy start(String process, Policy policy, PolicySettings settings) {
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(ledger.engine()).build();
        PolicyWorkshop workshop = new PolicyWorkshop(
                store, ledger.engine(), ledger.records(), Clock.systemUTC(), settings, () -> process);
        Policies policies = new Policies(List.of(policy), workshop, settings);
        policies.start();
        running.add(() -> {
            policies.stop();
            store.shutDown();
        });
        started.add(policies.all().getFirst());
        return policies.all().getFirst();
    }

    private final List<RunningPolicy> started = new ArrayList<>();

    private RunningPolicy running(int which) {
        return started.get(which);
    }

    private void stopAll() {
        started.forEach(RunningPolicy::stop);
        started.clear();
    }

    private List<Proposal> proposals(ProgrammeId programme) {
        return new Proposals(ledger.records()).of(programme);
    }

    private void note(ProgrammeId programme, String id, Interaction interaction) {
        append(programme, List.of(noted(programme, id, interaction)));
    }

    private void correct(ProgrammeId programme, String id, long sequence, Interaction interaction) {
        append(
                programme,
                List.of(new NewEvent(
                        "e-" + programme + id + sequence,
                        aggregate(programme, "interaction", id),
                        sequence,
                        NOW,
                        new InteractionCorrected(
                                new EntryId("interaction", id, "0"),
                                interaction,
                                Personal.text("mistyped", List.of())))));
    }

    private void append(ProgrammeId programme, List<NewEvent> events) {
        ledger.access()
                .entrance()
                .append(new Envelope("own", new ActorId("anna"), null, null, null, null, null, null), events);
    }

    private static NewEvent noted(ProgrammeId programme, String id, Interaction interaction) {
        return new NewEvent(
                "e-" + programme + id,
                aggregate(programme, "interaction", id),
                0,
                NOW,
                new InteractionRecorded(new EntryId("interaction", id, "0"), interaction));
    }

    private static NewEvent decided(ProgrammeId programme, String id) {
        return new NewEvent(
                "e-" + programme + id,
                aggregate(programme, "decision", id),
                0,
                NOW,
                new DecisionTaken(new EntryId("decision", id, "x1"), null, null, null, null, DAY));
    }

    private static NewEvent coalition(long sequence, CoalitionEvent event) {
        return new NewEvent("e-k1" + sequence, aggregate(ONE, "coalition", "k1"), sequence, NOW, event);
    }

    private static EntryId coalitionEntry(long sequence) {
        return new EntryId("coalition", "k1", "x" + sequence);
    }

    private static NewEvent handled(String id, long sequence) {
        EntryId entry = new EntryId("consultation", id, "h" + sequence);
        EntryId answer = new EntryId("consultation", id, "a" + sequence);
        return new NewEvent(
                "e-" + id + sequence,
                aggregate(ONE, "consultation", id),
                sequence,
                NOW,
                new ConsultationHandled(entry, answer, Handling.ADOPTED, null, DAY, null));
    }

    private static Interaction interaction(int signals) {
        List<Signal> heard = IntStream.range(0, signals)
                .mapToObj(i -> new Signal(new SignalId("s" + i), ResistanceForm.INERTIA, null, null, null))
                .toList();
        return new Interaction(
                Channel.MEETING,
                DAY,
                null,
                List.of(new Participant(new StakeholderId("wilma"), null, heard, null)),
                List.of(),
                List.of(),
                null,
                List.of(),
                null);
    }

    private static AggregateId aggregate(ProgrammeId programme, String kind, String id) {
        return new AggregateId(programme, kind, id);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
