package nl.draagvlak.query.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.intervention.InterventionId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as it is answered.
 *
 * @param techniqueName in the reader's language
 * @param levers codes of the behavioural insights it leans on; their entries are in the catalogue
 * @param effectiveOn the day it is planned for
 * @param execution how it was carried out; absent as long as it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InterventionAnswer(
        InterventionId id,
        long version,
        EntryId entry,
        String technique,
        String techniqueName,
        List<String> levers,
        @Nullable PersonAnswer messenger,
        List<PersonAnswer> people,
        List<TargetGroupId> groups,
        List<SignalId> answers,
        @Nullable String expected,
        LocalDate effectiveOn,
        @Nullable ExecutionAnswer execution,
        List<EffectAnswer> effects,
        boolean cancelled,
        long position) {

    /** One intervention at its moment. */
    record Whole(
            long knownAt, LocalDate asOf, @JsonUnwrapped InterventionAnswer intervention) {}

    /** Someone who brings or receives it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased) {}

    /** How it was carried out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExecutionAnswer(EntryId entry, @Nullable String note, LocalDate effectiveOn, long position) {}

    /**
     * What it did.
     *
     * @param effect −2 backfired … 2 worked as hoped
     * @param judgement whether it is our reading of what was seen rather than what people did or said
     * @param group the target group it was seen in; left out when that was everyone it was meant for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EffectAnswer(
            EntryId entry,
            int effect,
            boolean judgement,
            @Nullable TargetGroupId group,
            @Nullable String note,
            LocalDate effectiveOn,
            long position) {}
}
