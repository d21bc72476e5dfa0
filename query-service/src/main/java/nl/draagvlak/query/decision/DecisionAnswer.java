package nl.draagvlak.query.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is answered.
 *
 * @param effectiveOn the day the question was put
 * @param outcome how it was decided; absent as long as it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionAnswer(
        DecisionId id,
        long version,
        EntryId entry,
        String question,
        String subject,
        List<TargetGroupId> affectedGroups,
        List<PersonAnswer> affected,
        @Nullable String caseNumber,
        LocalDate effectiveOn,
        List<ScenarioAnswer> scenarios,
        @Nullable OutcomeAnswer outcome,
        List<DocumentAnswer> documents,
        List<ReadingAnswer> readings,
        long position) {

    /** One decision at its moment. */
    record Whole(
            long knownAt, LocalDate asOf, @JsonUnwrapped DecisionAnswer decision) {}

    /** Someone the decision affects. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased) {}

    /** A way to answer the question. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScenarioAnswer(
            EntryId entry, String title, @Nullable String description, LocalDate effectiveOn, long position) {}

    /** How it was decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomeAnswer(
            EntryId entry,
            @Nullable EntryId scenario,
            @Nullable StakeholderId by,
            @Nullable String byName,
            @Nullable String mandate,
            @Nullable String rationale,
            LocalDate effectiveOn,
            long position) {}

    /** A document by link. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentAnswer(
            EntryId entry,
            String title,
            String link,
            @Nullable String sha256,
            LocalDate effectiveOn,
            long position) {}

    /**
     * How a party reads the decision.
     *
     * @param contradicts the entries of readings by others that cannot be true beside this one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReadingAnswer(
            EntryId entry,
            StakeholderId reader,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable String reading,
            List<EntryId> contradicts,
            LocalDate effectiveOn,
            long position) {}
}
