package nl.draagvlak.query.upkeep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.PlannedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The upkeep of one coalition as it is answered; what is unknown is absent.
 *
 * @param partners everyone who was invited or joined and did not leave
 * @param calls whom of them to call this week, soonest first
 * @param left everyone who left
 * @param invitations who invited whom, from those whom no partner invited
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UpkeepAnswer(
        long knownAt,
        LocalDate asOf,
        CoalitionId coalition,
        String name,
        LocalDate formedOn,
        long position,
        HalfLife halfLife,
        List<PartnerAnswer> partners,
        List<CallAnswer> calls,
        List<LeftAnswer> left,
        List<BranchAnswer> invitations,
        FoundAnswer found,
        ActivationAnswer activation,
        LikenessAnswer likeness) {

    /**
     * How a commitment fades.
     *
     * @param formula of the share that is left
     * @param unit of the share
     */
    record HalfLife(int days, String formula, String unit) {}

    /** Somebody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            StakeholderId id,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased,
            @Nullable DomainId domain) {}

    /** Who is to keep up with a partner, and why that one. */
    record KeeperAnswer(Person person, Keeper.Ground ground, long position) {}

    /** Who invited a partner; absent when it was the programme. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InvitationAnswer(@Nullable Person by, LocalDate on, long position) {}

    /**
     * What keeping one partner asks for.
     *
     * @param share of the commitment that is left, 0 to 1; absent when it left the programme or objects
     * @param callBy the last day on which half of it is left
     * @param belowHalfOn the day after
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnerAnswer(
            Person partner,
            String step,
            LocalDate since,
            @Nullable InvitationAnswer invitation,
            Sign lastSeen,
            @Nullable Double share,
            @Nullable LocalDate callBy,
            @Nullable LocalDate belowHalfOn,
            @Nullable KeeperAnswer keeper,
            @Nullable Boolean objects,
            @Nullable Boolean gone,
            List<Long> evidence) {}

    /**
     * Somebody to call this week.
     *
     * @param next what to do, in the reader's language
     * @param why why now, in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallAnswer(
            CoalitionId coalition,
            String coalitionName,
            Person partner,
            @Nullable KeeperAnswer keeper,
            Call.Cause cause,
            LocalDate callBy,
            double share,
            String next,
            String why,
            List<Long> evidence) {}

    /**
     * Somebody who left.
     *
     * @param why in the words in which it was written down; absent when none was given, or it was erased
     * @param whyErased true when the reason was erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeftAnswer(
            Person partner,
            LocalDate on,
            @Nullable String why,
            @Nullable Boolean whyErased,
            EntryId entry,
            long position) {}

    /** Somebody, and whom they invited. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BranchAnswer(
            Person who, @Nullable String step, @Nullable LocalDate invitedOn, List<BranchAnswer> invited) {}

    /**
     * Whether it showed in what people said before it was declared.
     *
     * @param before absent when none of them had taken a side by then: unknown
     * @param since from which day on it showed; absent when it did not
     * @param distance on the day before it was declared, 0 to 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundAnswer(
            @Nullable Boolean before,
            LocalDate lookedAt,
            @Nullable LocalDate since,
            @Nullable Double distance,
            double alike,
            List<Long> evidence) {}

    /**
     * How calling on it stands against the transition moment.
     *
     * @param planned the plan to call on it that nothing has settled yet; absent when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActivationAnswer(
            Activation.State state,
            @Nullable LocalDate transitionMoment,
            LocalDate countedOn,
            int inPublic,
            Map<String, Integer> steps,
            List<TimeAnswer> times,
            @Nullable PlannedAnswer planned) {}

    /**
     * A time it was called on.
     *
     * @param days after the transition moment; below zero is before it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimeAnswer(LocalDate on, @Nullable Long days, EntryId entry, long position) {}

    /** How it is like the coalition that is known to have failed, and like the one that is known to have held. */
    record LikenessAnswer(CaseAnswer failure, CaseAnswer success) {}

    /**
     * A known case.
     *
     * @param name what it was, in the reader's language
     */
    record CaseAnswer(String name, List<ConditionAnswer> conditions) {}

    /**
     * Something that was so in a known case.
     *
     * @param text the condition in the reader's language
     * @param evidence ledger positions that say so, or that speak against it
     */
    record ConditionAnswer(Condition.Name name, String text, Condition.State state, List<Long> evidence) {}
}
