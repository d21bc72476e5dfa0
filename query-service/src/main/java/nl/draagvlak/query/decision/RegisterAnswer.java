package nl.draagvlak.query.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.roomforinfluence.Room;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the register: what was decided, and how everybody it affects was involved.
 *
 * @param takenOn absent as long as it was not
 * @param room how much of its subject can be influenced on the day looked at; absent when nobody said
 * @param scenarios how many ways there were to choose from when it was taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterAnswer(
        DecisionId decision,
        String question,
        String subject,
        @Nullable String caseNumber,
        LocalDate preparedOn,
        @Nullable LocalDate takenOn,
        @Nullable StakeholderId by,
        @Nullable String byName,
        @Nullable Room room,
        int scenarios,
        List<AffectedAnswer> affected,
        List<Long> evidence) {

    /**
     * Somebody it affects; either a stakeholder or a group.
     *
     * @param on the day of what tells so, the first of it; absent when nothing does
     * @param evidence the positions of what tells so
     * @param late what was recorded too late to count
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AffectedAnswer(
            @Nullable StakeholderId stakeholder,
            @Nullable TargetGroupId group,
            @Nullable String name,
            @Nullable Boolean erased,
            Involvement involvement,
            @Nullable LocalDate on,
            List<Long> evidence,
            List<LateAnswer> late) {}

    /** What is said to have been before the decision and was recorded only after it. */
    record LateAnswer(LocalDate effectiveOn, Instant recordedAt, long position) {}
}
