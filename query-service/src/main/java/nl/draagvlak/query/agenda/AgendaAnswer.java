package nl.draagvlak.query.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * One thing on an agenda, as it is answered.
 *
 * @param kind follow-up, tell-those-asked, tell-what-was-done, call, ask-for-answer, intervention, guarantee, plan-step or activation
 * @param state proposed or promised
 * @param owner whose agenda it is on; absent when nobody is named
 * @param due the day by which it should be done
 * @param overdue whether that day has gone by
 * @param again the day on which it came back after it was put off
 * @param why why it is here
 * @param technique what was planned, by its code in the catalogue or the id of one's own; absent when it is no intervention
 * @param signals what was heard and waits for an answer; empty when it is not about any
 * @param entry what it rests on, to look up
 * @param evidence the positions it rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgendaAnswer(
        String id,
        String kind,
        String state,
        @Nullable StakeholderId owner,
        @Nullable String ownerName,
        List<Person> about,
        List<TargetGroupId> groups,
        LocalDate due,
        boolean overdue,
        @Nullable LocalDate again,
        String title,
        String why,
        @Nullable String technique,
        List<HeardAnswer> signals,
        EntryId entry,
        List<Long> evidence) {

    /**
     * What was heard.
     *
     * @param reason what was behind it; absent when nobody said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeardAnswer(
            SignalId signal, ResistanceForm form, @Nullable ResistanceReason reason) {}

    /**
     * Somebody it is about.
     *
     * @param contactedElsewhere whether a linked programme contacted the person in the last week; absent when that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            StakeholderId id,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased,
            @Nullable Boolean contactedElsewhere) {}
}
