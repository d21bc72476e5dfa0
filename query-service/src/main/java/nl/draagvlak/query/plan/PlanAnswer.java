package nl.draagvlak.query.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.plan.PlanId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * A plan that somebody accepted.
 *
 * @param endedOn the day since which it is followed no longer; absent as long as it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanAnswer(
        PlanId id,
        long version,
        EntryId entry,
        @Nullable String purpose,
        LocalDate effectiveOn,
        List<StepAnswer> steps,
        @Nullable LocalDate endedOn,
        @Nullable String endedBecause,
        long position) {

    /** One plan at its moment. */
    record Whole(
            long knownAt, LocalDate asOf, @JsonUnwrapped PlanAnswer plan) {}

    /** Somebody in a plan. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased) {}

    /**
     * One approach.
     *
     * @param contact position of the first interaction in which the person took part on or after the day of acceptance; absent when there
     *     was none
     * @param contactedElsewhere whether a linked programme contacted the person in the last week; absent when that is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepAnswer(
            PersonAnswer person,
            @Nullable PersonAnswer messenger,
            LocalDate on,
            @Nullable Long contact,
            @Nullable Boolean contactedElsewhere) {}

    /** A proposal; nothing of it is recorded until somebody accepts it. */
    record ProposalAnswer(
            long knownAt,
            LocalDate asOf,
            LocalDate from,
            LocalDate until,
            List<ProposedStepAnswer> steps,
            List<LeftOutAnswer> leftOut,
            Expected expected,
            Guarantee guarantee) {}

    /**
     * One proposed approach.
     *
     * @param contactedElsewhere as with an accepted one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposedStepAnswer(
            PersonAnswer person,
            @Nullable PersonAnswer messenger,
            @Nullable Double trust,
            LocalDate on,
            double reached,
            String why,
            @Nullable Boolean contactedElsewhere,
            List<Long> evidence) {}

    /** Who cannot be planned for. */
    record LeftOutAnswer(PersonAnswer person, String code, String why) {}

    /** What the plan may do, under the assumptions told. */
    record Expected(Proposal.Range reached, int of, Proposal.Movement opinion, String assumptions) {}

    /**
     * How good the choice is.
     *
     * @param holds whether the chosen reach, with probability at least 1 − 1/n, the given share of what the best possible choice would
     * @param share 1 − 1/e − ε
     * @param sets on how many random sets the choice rests
     */
    record Guarantee(boolean holds, double share, int sets) {}
}
