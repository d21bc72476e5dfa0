package nl.draagvlak.query.stakeholder;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.VoiceKind;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder as it is answered, in a list.
 *
 * @param name null when it was erased
 * @param erased true when the person asked to be forgotten
 * @param stance toward the programme as a whole; absent when unknown, which is not neutral
 * @param lastContact the day of the last interaction it took part in
 * @param objectsSince day since which it objects to being scored and planned for; absent when it does not
 * @param leavesOn last day of its part in the programme
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StakeholderAnswer(
        StakeholderId id,
        long version,
        @Nullable String reference,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String name,
        @Nullable Boolean erased,
        StakeholderKind kind,
        @Nullable DomainId domain,
        @Nullable Layer layer,
        List<TargetGroupId> targetGroups,
        List<TargetGroupId> speaksFor,
        @Nullable Double power,
        @Nullable Double interest,
        @Nullable Standing stance,
        @Nullable LocalDate lastContact,
        @Nullable LocalDate leavesOn,
        @Nullable LocalDate objectsSince) {

    /** Where it stands, in short. */
    record Standing(int value, LocalDate effectiveOn, boolean judgement, long position) {}

    /**
     * One stakeholder with everything that holds of it at the moment.
     *
     * @param contactedElsewhere whether it was contacted in a linked programme within the week that ends on the day looked at; absent when
     *     that is not known, which is not "no"
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            long knownAt,
            LocalDate asOf,
            @JsonUnwrapped StakeholderAnswer stakeholder,
            @Nullable String mandate,
            List<StanceAnswer> stances,
            List<TieAnswer> ties,
            List<RoleAnswer> roles,
            List<VoiceAnswer> voices,
            @Nullable Boolean contactedElsewhere) {}

    /**
     * A stance.
     *
     * @param statement absent when it is toward the programme as a whole
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StanceAnswer(
            EntryId entry,
            @Nullable StatementId statement,
            int value,
            LocalDate effectiveOn,
            @Nullable String source,
            boolean judgement,
            long position) {}

    /**
     * A tie, seen from one end.
     *
     * @param direction {@code out} when it runs from this stakeholder, {@code in} when it runs to it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TieAnswer(
            EntryId entry,
            String direction,
            StakeholderId other,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String otherName,

            TieKind kind,
            double strength,
            double confidence,
            boolean undirected,
            LocalDate effectiveOn,
            @Nullable String source,
            long position) {}

    /**
     * A way in which it speaks for the change; for the programme as a whole where neither a domain nor a target group is named.
     *
     * @param until last day; absent when open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VoiceAnswer(
            EntryId entry,
            VoiceKind voice,
            @Nullable DomainId domain,
            @Nullable TargetGroupId targetGroup,
            LocalDate effectiveOn,
            @Nullable LocalDate until,
            long position) {}

    /** A role held for a time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoleAnswer(
            EntryId entry,
            StakeholderId role,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String roleName,

            LocalDate effectiveOn,
            @Nullable LocalDate until,
            long position) {}
}
