package nl.draagvlak.command.interaction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import org.jspecify.annotations.Nullable;

/** What can be asked of an interaction through the API. */
final class InteractionRequest {

    private InteractionRequest() {}

    /**
     * An interaction.
     *
     * @param by who of us was there, a stakeholder of our own side
     * @param participants who took part; at least one, unless there is an audience
     * @param about subjects, by statement, decision or free keyword
     * @param intent what we came for
     * @param answers the resistance signals it answers
     */
    record NewInteraction(
            Channel channel,
            LocalDate effectiveOn,
            @Size(max = 64) @Nullable String by,
            @Size(max = 500) List<NewParticipant> participants,
            @Size(max = 100) @Nullable List<NewAudience> audience,
            @Size(max = 100) @Nullable List<String> about,
            @Nullable Intent intent,
            @Nullable List<String> answers,
            @Nullable String text) {}

    /** An interaction as it should have been written down. */
    record InteractionCorrection(
            String reason,
            Channel channel,
            LocalDate effectiveOn,
            @Size(max = 64) @Nullable String by,
            @Size(max = 500) List<NewParticipant> participants,
            @Size(max = 100) @Nullable List<NewAudience> audience,
            @Size(max = 100) @Nullable List<String> about,
            @Nullable Intent intent,
            @Nullable List<String> answers,
            @Nullable String text) {

        NewInteraction content() {
            return new NewInteraction(channel, effectiveOn, by, participants, audience, about, intent, answers, text);
        }
    }

    /**
     * Who took part.
     *
     * @param tone −2 hostile … 2 warm
     * @param understanding 1 to 5
     */
    record NewParticipant(
            @Size(max = 64) String stakeholder,
            @Min(-2) @Max(2) @Nullable Integer tone,
            @Size(max = 50) @Nullable List<NewSignal> signals,
            @Min(1) @Max(5) @Nullable Integer understanding) {}

    /**
     * A resistance signal.
     *
     * @param id only in a correction: the signal as it was noted, which keeps its id
     * @param words as they were said
     */
    record NewSignal(
            @Size(max = 64) @Nullable String id,
            ResistanceForm form,
            @Nullable ResistanceReason reason,
            @Nullable String words,
            @Size(max = 300) @Nullable String about) {}

    /** A group that a broadcast was meant for, by id or name, and how many of it were reached and answered. */
    record NewAudience(
            @Size(max = 300) String group,
            @Min(0) @Nullable Integer reached,
            @Min(0) @Nullable Integer responded) {}
}
