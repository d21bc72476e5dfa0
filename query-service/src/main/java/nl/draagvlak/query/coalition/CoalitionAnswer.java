package nl.draagvlak.query.coalition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** A coalition as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoalitionAnswer(
        CoalitionId id,
        long version,
        EntryId entry,
        String name,
        List<StatementId> narrative,
        List<DomainId> requiredDomains,
        LocalDate effectiveOn,
        List<PartnerAnswer> partners,
        List<ActivationAnswer> activations,
        @Nullable PlannedAnswer plannedActivation,
        long position) {

    /** One coalition at its moment. */
    record Whole(
            long knownAt, LocalDate asOf, @JsonUnwrapped CoalitionAnswer coalition) {}

    /**
     * Where a partner stands.
     *
     * @param step {@code invited}, {@code sympathetic}, {@code committed}, {@code public} or {@code left}, as a writer says it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnerAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased,
            @Nullable DomainId domain,
            String step,
            EntryId entry,
            LocalDate effectiveOn,
            long position) {}

    /** A time it was called on. */
    record ActivationAnswer(EntryId entry, LocalDate effectiveOn, long position) {}
}
