package nl.draagvlak.query.discourse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** The discourse of a programme as it is answered; what is undefined is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiscourseAnswer(
        long knownAt,
        LocalDate asOf,
        int speakers,
        int silent,
        @Nullable Double modularity,
        List<StatementAnswer> statements,
        List<RelationAnswer> relations,
        int relationsInAll,
        List<FoundAnswer> found,
        List<EncounterAnswer> encounters,
        List<DeclaredAnswer> declared,
        List<PeriodAnswer> periods) {

    /** Somebody who speaks. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpeakerAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased,
            @Nullable DomainId domain) {}

    /** How much is said about a statement. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementAnswer(
            StatementId statement,
            String text,
            Direction direction,
            StatementTally.Sides stances,
            int neutral,
            StatementTally.Sides publications,
            @Nullable Double share,
            int speakers,
            Set<DomainId> domains,
            int silent,
            List<Long> evidence) {}

    /** How two speakers stand to each other, divided by their average activity. */
    record RelationAnswer(
            SpeakerAnswer one,
            SpeakerAnswer other,
            double congruence,
            double conflict,
            double balance,
            List<Long> evidence) {}

    /** How two found coalitions stand to each other, by their places in the list; one and the same for a coalition in itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EncounterAnswer(
            int one,
            int other,
            int pairs,
            int of,
            @Nullable Double congruence,
            @Nullable Double conflict) {}

    /** A coalition found in what is said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundAnswer(
            List<SpeakerAnswer> members,
            Set<DomainId> domains,
            boolean acrossDomains,
            List<StatementId> agreesOn,
            List<StatementId> disagreesOn,
            @Nullable Double stability,
            List<Long> evidence) {}

    /** A declared coalition beside the found one that is most like it, by its place in the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeclaredAnswer(
            CoalitionId coalition,
            String name,
            @Nullable Integer match,
            @Nullable Double distance,
            List<SpeakerAnswer> silent,
            List<SpeakerAnswer> apart,
            List<SpeakerAnswer> uninvited,
            List<Long> evidence) {}

    /** One window of the discourse. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PeriodAnswer(
            LocalDate after,
            LocalDate until,
            int speakers,
            int coalitions,
            int acrossDomains,
            @Nullable Double modularity,
            @Nullable Double kept,
            List<Long> evidence) {}
}
