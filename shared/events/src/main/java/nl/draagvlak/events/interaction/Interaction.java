package nl.draagvlak.events.interaction;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * What passed between people on a day.
 *
 * @param by who of us was there; a stakeholder of our own side, null when nobody said
 * @param participants the stakeholders who took part
 * @param audience the groups a broadcast was meant for
 * @param about subjects, by statement, decision or free keyword
 * @param intent what we came for; null when nobody said
 * @param answers the resistance signals it answers
 * @param text free text
 */
public record Interaction(
        Channel channel,
        LocalDate effectiveOn,
        @Nullable StakeholderId by,
        List<Participant> participants,
        List<Audience> audience,
        List<String> about,
        @Nullable Intent intent,
        List<SignalId> answers,
        @Nullable Personal text) {

    public Interaction {
        participants = List.copyOf(participants);
        audience = List.copyOf(audience);
        about = List.copyOf(about);
        answers = List.copyOf(answers);
    }

    /**
     * Someone who took part.
     *
     * @param tone −2 hostile … 2 warm; null when nobody noted it
     * @param signals resistance heard from this participant, which belongs to the moment and never to the person
     * @param understanding 1 to 5, how well the participant grasps what the change means; null when not asked
     */
    public record Participant(
            StakeholderId stakeholder,
            @Nullable Integer tone,
            List<Signal> signals,
            @Nullable Integer understanding) {
        public Participant {
            signals = List.copyOf(signals);
        }
    }

    /**
     * A resistance signal: information, not an obstacle.
     *
     * @param words in whose words, as they were said
     * @param about what it is about
     */
    public record Signal(
            SignalId signal,
            ResistanceForm form,
            @Nullable ResistanceReason reason,
            @Nullable Personal words,
            @Nullable String about) {}

    /**
     * A group that a broadcast was meant for.
     *
     * @param reached how many it reached; null when unknown
     * @param responded how many answered; null when unknown
     */
    public record Audience(
            TargetGroupId group,
            @Nullable Integer reached,
            @Nullable Integer responded) {}
}
