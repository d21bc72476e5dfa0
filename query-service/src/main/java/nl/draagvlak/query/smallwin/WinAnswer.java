package nl.draagvlak.query.smallwin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * A small win that is worth telling.
 *
 * @param what what succeeded; null when it was erased
 * @param achievedOn the day it had succeeded
 * @param position the event that says so
 * @param tellings how often it was told, to whomever
 * @param people those who did it and did not hear of it
 * @param groups the groups that did it and did not hear of it
 */
record WinAnswer(
        DossierId id,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String what,

        LocalDate achievedOn,
        long position,
        int tellings,
        List<PersonAnswer> people,
        List<GroupAnswer> groups) {

    /** The wins worth telling, those never told first, of those the oldest first. */
    record Untold(long knownAt, LocalDate asOf, List<WinAnswer> items) {}

    /** Somebody; the name is null when it was erased. */
    record PersonAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name) {}

    /** A target group. */
    record GroupAnswer(TargetGroupId group, String name) {}
}
