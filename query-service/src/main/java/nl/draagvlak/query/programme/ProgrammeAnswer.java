package nl.draagvlak.query.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.Phase;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.picture.Halt;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is answered. Of one that is halted nothing is known but its id and where it stopped.
 *
 * @param example whether it is an example, whose today is pinned
 * @param today the date that counts as today in it
 * @param stakeholders how many there are, those who left included
 * @param halted where its history could not be taken in; null, as it should be, when all of it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeAnswer(
        ProgrammeId id,
        @Nullable Long version,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable LocalDate transitionMoment,
        @Nullable Phase phase,
        @Nullable String timeZone,
        @Nullable String language,
        @Nullable Boolean example,
        @Nullable LocalDate today,
        @Nullable Integer stakeholders,
        @Nullable Halt halted) {

    static ProgrammeAnswer halted(ProgrammeId id, Halt where) {
        return new ProgrammeAnswer(id, null, null, null, null, null, null, null, null, null, null, where);
    }

    /**
     * A programme with its landscape.
     *
     * @param halfLifeDays days after which an unseen tie counts half
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            long knownAt,
            LocalDate asOf,
            ProgrammeId id,
            long version,
            String name,
            String purpose,
            @Nullable LocalDate transitionMoment,
            @Nullable Phase phase,
            String timeZone,
            String language,
            boolean example,
            LocalDate today,
            int stakeholders,
            int halfLifeDays,
            List<DomainAnswer> domains,
            List<GroupAnswer> targetGroups,
            List<StatementAnswer> statements) {}

    /** A domain; members are those present on the day looked at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DomainAnswer(DomainId id, String name, List<DomainId> mustWorkWith, double weight, long members) {}

    /** A target group; members are those present on the day looked at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupAnswer(
            TargetGroupId id,
            String name,
            @Nullable DomainId domain,
            @Nullable String targetBehaviour,
            long members) {}

    /** A statement of the narrative. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementAnswer(
            StatementId id,
            String text,
            Direction direction,
            @Nullable LocalDate sayableFrom) {}
}
