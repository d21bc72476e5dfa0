package nl.draagvlak.command.relationship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked of relationships through the API. */
final class RelationshipRequest {

    private RelationshipRequest() {}

    /**
     * Who of us keeps a relationship.
     *
     * @param stakeholder with whom
     * @param owner the stakeholder of our own side who keeps it
     * @param until the last day, where there is one
     */
    record NewRelationship(
            @Size(max = 64) String stakeholder,
            @Size(max = 64) String owner,
            @Nullable LocalDate until,
            LocalDate effectiveOn) {}

    /**
     * How good it is.
     *
     * @param quality 1 broken … 5 close
     * @param judgement whether it is our own reading
     */
    record RelationshipRating(
            @Min(1) @Max(5) int quality,
            boolean judgement,
            @Size(max = 5_000) @Nullable String note,
            LocalDate effectiveOn) {}
}
