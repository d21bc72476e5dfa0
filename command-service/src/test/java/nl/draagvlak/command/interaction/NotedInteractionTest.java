package nl.draagvlak.command.interaction;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.command.interaction.InteractionCommand.CorrectInteraction;
import nl.draagvlak.command.interaction.InteractionCommand.RecordInteraction;
import nl.draagvlak.command.interaction.InteractionCommand.WithdrawInteraction;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Audience;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.Interaction.Signal;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionWithdrawn;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotedInteractionTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "interaction", "i1");
    private static final EntryId ENTRY = Given.entry(AGGREGATE, "0");
    private static final StakeholderId WORKER = new StakeholderId("s1");
    private static final TargetGroupId GROUP = new TargetGroupId("g1");

    private final AggregateTestFixture<NotedInteraction> interaction =
            Given.aggregate(NotedInteraction.class, NotedInteraction::new);

    @Test
    void recordsAConversation() {
        interaction
                .givenNoPriorActivity()
                .when(recording(participant(WORKER, 1, 3, "r1")))
                .expectEvents(interactionRecorded());
    }

    @Test
    void recordsABroadcastWithoutParticipants() {
        Interaction broadcast = meeting(List.of(), List.of(new Audience(GROUP, 40, 3)));
        interaction
                .givenNoPriorActivity()
                .when(new RecordInteraction(AGGREGATE, ENTRY, broadcast))
                .expectEvents(new InteractionRecorded(ENTRY, broadcast));
    }

    @Test
    void refusesAnInteractionOfNobody() {
        interaction.givenNoPriorActivity().when(recording()).expectException(refusedWith("nobody-took-part"));
    }

    @Test
    void refusesAParticipantTwice() {
        interaction
                .givenNoPriorActivity()
                .when(recording(participant(WORKER, 1, 3), participant(WORKER, 2, 3)))
                .expectException(refusedWith("participant-twice"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3})
    void refusesAToneOutsideItsRange(int tone) {
        interaction
                .givenNoPriorActivity()
                .when(recording(participant(WORKER, tone, 3)))
                .expectException(refusedWith("tone-out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void refusesUnderstandingOutsideItsRange(int understanding) {
        interaction
                .givenNoPriorActivity()
                .when(recording(participant(WORKER, 0, understanding)))
                .expectException(refusedWith("understanding-out-of-range"));
    }

    @Test
    void refusesTwoSignalsWithOneId() {
        interaction
                .givenNoPriorActivity()
                .when(recording(participant(WORKER, 0, 3, "r1", "r1")))
                .expectException(refusedWith("signal-twice"));
    }

    @Test
    void refusesAGroupThatIsAddressedTwice() {
        interaction
                .givenNoPriorActivity()
                .when(toAudience(new Audience(GROUP, null, null), new Audience(GROUP, 1, 1)))
                .expectException(refusedWith("audience-twice"));
    }

    @Test
    void refusesMoreAnswersThanPeopleReached() {
        interaction
                .givenNoPriorActivity()
                .when(toAudience(new Audience(GROUP, 3, 4)))
                .expectException(refusedWith("more-responded-than-reached"));
    }

    @Test
    void correctsAnInteraction() {
        Interaction right = meeting(List.of(participant(WORKER, -1, 2)), List.of());
        interaction
                .given(interactionRecorded())
                .when(new CorrectInteraction(AGGREGATE, ENTRY, right, words("mixed up")))
                .expectEvents(new InteractionCorrected(ENTRY, right, words("mixed up")));
    }

    @Test
    void withdrawsAnInteraction() {
        interaction
                .given(interactionRecorded())
                .when(new WithdrawInteraction(AGGREGATE, ENTRY, words("did not take place")))
                .expectEvents(interactionWithdrawn());
    }

    @Test
    void refusesToCorrectWhatWasWithdrawn() {
        interaction
                .given(interactionRecorded(), interactionWithdrawn())
                .when(new CorrectInteraction(
                        AGGREGATE, ENTRY, meeting(List.of(participant(WORKER, 0, 3)), List.of()), words("again")))
                .expectException(refusedWith("entry-withdrawn"));
    }

    private static RecordInteraction recording(Participant... participants) {
        return new RecordInteraction(AGGREGATE, ENTRY, meeting(List.of(participants), List.of()));
    }

    private static RecordInteraction toAudience(Audience... audience) {
        return new RecordInteraction(AGGREGATE, ENTRY, meeting(List.of(), List.of(audience)));
    }

    private static InteractionRecorded interactionRecorded() {
        return new InteractionRecorded(ENTRY, meeting(List.of(participant(WORKER, 1, 3, "r1")), List.of()));
    }

    private static InteractionWithdrawn interactionWithdrawn() {
        return new InteractionWithdrawn(ENTRY, words("did not take place"));
    }

    private static Interaction meeting(List<Participant> participants, List<Audience> audience) {
        return new Interaction(
                Channel.MEETING, DAY, null, participants, audience, List.of("letters"), null, List.of(), null);
    }

    private static Participant participant(StakeholderId who, int tone, int understanding, String... signals) {
        return new Participant(
                who,
                tone,
                Stream.of(signals)
                        .map(id -> new Signal(new SignalId(id), ResistanceForm.SCEPTICISM, null, null, null))
                        .toList(),
                understanding);
    }
}
