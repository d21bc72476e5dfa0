package nl.draagvlak.query.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.condition.ConditionSort;
import nl.draagvlak.events.condition.Met;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.learning.Chooser;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * When and how a target group comes to work in the new way.
 *
 * @param transitionMoment when the new way becomes the prescribed one for this group; absent when nobody said
 * @param moves how that moment moved for this group, in the order of the days
 * @param joining the moment to join that was chosen last; absent when none was
 * @param conditions what must be in order for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RouteAnswer(
        TargetGroupId group,
        String name,
        @Nullable LocalDate transitionMoment,
        List<MoveAnswer> moves,
        @Nullable JoiningAnswer joining,
        List<ConditionAnswer> conditions) {

    /** The routes of all groups. */
    record Routes(long knownAt, LocalDate asOf, List<RouteAnswer> items) {}

    /**
     * A move of the transition moment.
     *
     * @param alternative the other route that was considered; absent when none was, or when it was erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MoveAnswer(
            LocalDate moment,
            LocalDate effectiveOn,
            long position,
            @Nullable String alternative) {}

    /** A moment to join, and who chose it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JoiningAnswer(
            LocalDate moment, Chooser chosenBy, @Nullable StakeholderId chooser, long position) {}

    /**
     * What must be in order.
     *
     * @param met whether it was when somebody last looked; absent when nobody did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConditionAnswer(
            DossierId id,
            ConditionSort kind,
            @Nullable Met met,
            @Nullable LocalDate assessedOn) {}
}
