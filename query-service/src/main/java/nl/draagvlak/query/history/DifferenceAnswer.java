package nl.draagvlak.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two pictures of one programme. In each change, {@code before} is absent for what came and {@code after} for what
 * went.
 *
 * @param from last position of the first picture
 * @param to last position of the second
 * @param asOf the day both look at
 * @param contacts how many interactions came and went
 */
record DifferenceAnswer(
        long from,
        long to,
        LocalDate asOf,
        List<StakeholderChange> stakeholders,
        List<StanceChange> stances,
        List<TieChange> ties,
        List<PartnerChange> partners,
        List<DecisionChange> decisions,
        Count contacts) {

    /**
     * A stakeholder that came, went or changed.
     *
     * @param change {@code added}, {@code removed} (merged into another) or {@code changed}
     * @param fields what changed of the profile
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StakeholderChange(
            StakeholderId stakeholder,
            @Nullable String name,
            String change,
            @Nullable List<String> fields) {}

    /** A stance that came, went or changed, with the position it rests on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StanceChange(
            StakeholderId stakeholder,
            @Nullable String name,
            @Nullable StatementId statement,
            @Nullable Integer before,
            @Nullable Integer after,
            long position) {}

    /** A tie that came, went or changed in strength. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TieChange(
            StakeholderId from,
            @Nullable String fromName,
            StakeholderId to,
            @Nullable String toName,
            TieKind kind,
            @Nullable Double before,
            @Nullable Double after,
            long position) {}

    /** A partner of a coalition that took or left a step. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnerChange(
            CoalitionId coalition,
            String coalitionName,
            StakeholderId stakeholder,
            @Nullable String name,
            @Nullable String before,
            @Nullable String after,
            long position) {}

    /** A decision that was prepared or taken. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionChange(
            DecisionId decision,
            String question,
            @Nullable String before,
            @Nullable String after,
            long position) {}

    /** How many came and went. */
    record Count(int added, int removed) {}
}
