package nl.draagvlak.query.guard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.link.LinkAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who guards the register looks at.
 *
 * @param persons the natural persons of whom a ground or the day they were told is lacking
 * @param objections who objects to being scored and planned for
 * @param smallGroups the target groups too small to be shown
 * @param links to which programmes it was granted to learn that somebody was contacted, and what was granted in return
 * @param rules what is guarded, in the reader's words
 */
record GuardAnswer(
        long knownAt,
        LocalDate asOf,
        List<PersonAnswer> persons,
        List<ObjectionAnswer> objections,
        List<GroupAnswer> smallGroups,
        List<LinkAnswer> links,
        List<String> rules) {

    /**
     * A person of whom something is lacking.
     *
     * @param registeredOn the day the person entered the register
     * @param groundOn the day since which there is a ground; absent when there is none
     * @param informedOn the day the person was told; absent when that has not happened
     * @param overdue whether that should have happened by now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased,
            LocalDate registeredOn,
            @Nullable LocalDate groundOn,
            @Nullable LocalDate informedOn,
            boolean overdue,
            long position) {}

    /** Somebody who objects. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObjectionAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased,
            LocalDate effectiveOn,
            long position) {}

    /**
     * A target group with few members.
     *
     * @param members how many belong to it
     * @param consented whether a works council allowed that it is shown nevertheless
     */
    record GroupAnswer(TargetGroupId group, String name, int members, boolean consented) {}
}
