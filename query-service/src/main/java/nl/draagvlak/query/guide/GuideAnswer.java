package nl.draagvlak.query.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.interaction.InteractionId;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.measurement.Proportion;
import nl.draagvlak.query.technique.CatalogueAnswer.EntryAnswer;
import nl.draagvlak.query.technique.CatalogueAnswer.QuestionAnswer;
import nl.draagvlak.query.technique.TechniqueAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the guide proposes; a person decides.
 *
 * @param questions what helps to tell the forms apart
 * @param techniques those that suit the form, the ones that also suit the reason first
 * @param moves those that suit the reason
 * @param messengers whom the audience trusts, the best first; empty when no audience was named or nobody trusts anyone
 * @param rules by which rules messengers are found and figures shown, in plain words
 * @param plan a body for {@code POST /interventions} to begin from; absent when no audience was named or it objects
 * @param tried what was tried before, by technique and form, then by group
 * @param effects the same by technique alone, by form alone and by target group alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GuideAnswer(
        long knownAt,
        LocalDate asOf,
        @Nullable HeardAnswer heard,
        @Nullable ResistanceForm form,
        @Nullable ResistanceReason reason,
        @Nullable AudienceAnswer audience,
        List<QuestionAnswer> questions,
        List<Fitting> techniques,
        List<EntryAnswer> moves,
        List<MessengerAnswer> messengers,
        List<TriedAnswer> tried,
        Effects effects,
        Rules rules,
        @Nullable Plan plan) {

    /** The signal it is about, in the moment it was heard in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeardAnswer(
            SignalId signal,
            @Nullable String words,
            @Nullable String about,
            LocalDate effectiveOn,
            InteractionId interaction,
            StakeholderId stakeholder,
            @Nullable String name,
            long position) {}

    /**
     * For whom it is meant: one stakeholder or one group, with how many people that is.
     *
     * @param objects true when the stakeholder objects to being planned for, so that nothing is proposed; else absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AudienceAnswer(
            @Nullable StakeholderId stakeholder,
            @Nullable TargetGroupId group,
            @Nullable String name,
            int members,
            @Nullable Boolean objects) {}

    /** A technique, and whether it was made for the reason that was named. */
    record Fitting(@JsonUnwrapped TechniqueAnswer technique, boolean suitsReason) {}

    /**
     * Somebody who could bring it.
     *
     * @param score 0 to 1
     * @param why sentences
     * @param evidence ledger positions
     */
    record MessengerAnswer(
            StakeholderId stakeholder, String name, double score, List<String> why, List<Long> evidence) {}

    /**
     * What was tried.
     *
     * @param form the form of the signals it answered; absent when it answered none
     * @param group absent for all groups together
     * @param smallGroups how many groups are too small to tell anything of them, their names included; absent when none is
     * @param evidence ledger positions
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TriedAnswer(
            String technique,
            String techniqueName,
            @Nullable ResistanceForm form,
            @Nullable TargetGroupId group,
            @Nullable String groupName,
            Result result,
            @Nullable Integer smallGroups,
            List<Long> evidence) {}

    /**
     * What was tried and what changed afterwards.
     *
     * @param smallGroups how many groups are too small to tell anything of them, their names included
     */
    record Effects(List<Effect> techniques, List<Effect> forms, List<Effect> groups, int smallGroups) {}

    /**
     * What was tried of one sort.
     *
     * @param code of the technique or form, or the id of the group or of one's own technique; absent for what answered no signal
     * @param name absent for what answered no signal
     * @param evidence ledger positions
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Effect(@Nullable String code, @Nullable String name, Result result, List<Long> evidence) {}

    /**
     * What changed afterwards.
     *
     * @param interval where the share that helped may lie, at 95%; absent when no effect was seen yet
     * @param share the share that helped; only told of {@value Proportion#ENOUGH} observations and more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            int carriedOut,
            int observed,
            int helped,
            int unchanged,
            int harmed,
            @Nullable Interval interval,
            @Nullable Double share) {}

    /** An interval, 0 to 1. */
    record Interval(double low, double high) {}

    /** In plain words, with the figures that the code goes by. */
    record Rules(String form, String messenger, String figures, String groups) {}

    /** The body of an intervention, but for what it should change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Plan(
            @Nullable String technique,
            @Nullable StakeholderId messenger,
            List<StakeholderId> people,
            List<TargetGroupId> groups,
            List<SignalId> answers,
            LocalDate effectiveOn) {}
}
