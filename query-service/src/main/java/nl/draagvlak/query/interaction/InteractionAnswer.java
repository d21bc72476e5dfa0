package nl.draagvlak.query.interaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.interaction.Interaction.Audience;
import nl.draagvlak.events.interaction.InteractionId;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** An interaction as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InteractionAnswer(
        InteractionId id,
        EntryId entry,
        Channel channel,
        LocalDate effectiveOn,
        @Nullable StakeholderId by,
        @Nullable String byName,
        List<ParticipantAnswer> participants,
        List<Audience> audience,
        List<String> about,
        @Nullable Intent intent,
        List<SignalId> answers,
        @Nullable String text,
        long position) {

    /** One interaction with its version. */
    record Whole(
            long knownAt,
            LocalDate asOf,
            long version,
            @JsonUnwrapped InteractionAnswer interaction) {}

    /** Someone who took part, with the resistance that was heard. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParticipantAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased,
            @Nullable Integer tone,
            List<SignalAnswer> signals,
            @Nullable Integer understanding) {}

    /** A resistance signal in the words it was said in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignalAnswer(
            SignalId signal,
            ResistanceForm form,
            @Nullable ResistanceReason reason,
            @Nullable String words,
            @Nullable String about) {}
}
