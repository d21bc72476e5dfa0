package nl.draagvlak.command.decision;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a programme decision through the API. */
final class DecisionRequest {

    private DecisionRequest() {}

    /**
     * A question that somebody will have to decide.
     *
     * @param subject the keyword by which conversations refer to it
     * @param affects the stakeholders it affects
     * @param affectedGroups the target groups it affects, by id or name
     */
    record NewDecision(
            @Size(max = 2_000) String question,
            @Size(max = 300) String subject,
            @Nullable List<String> affects,
            @Nullable List<String> affectedGroups,
            @Size(max = 300) @Nullable String caseNumber,
            LocalDate effectiveOn) {}

    /** A way to answer the question. */
    record NewScenario(
            @Size(max = 300) String title, @Nullable String description, LocalDate effectiveOn) {}

    /**
     * What was decided.
     *
     * @param scenario the entry of the scenario that was chosen
     * @param by the stakeholder who decided
     */
    record DecisionOutcome(
            @Size(max = 200) @Nullable String scenario,
            @Size(max = 64) @Nullable String by,
            @Size(max = 2_000) @Nullable String mandate,
            @Nullable String rationale,
            LocalDate effectiveOn) {}

    /**
     * A document by link.
     *
     * @param link an http or https address
     * @param sha256 64 hexadecimal digits over its bytes
     */
    record NewDocument(
            @Size(max = 300) String title,
            @Size(max = 2_000) String link,
            @Size(max = 64) @Nullable String sha256,
            LocalDate effectiveOn) {}

    /**
     * How a party reads the decision.
     *
     * @param contradicts the entries of earlier readings, by others, that cannot be true beside this one
     */
    record NewReading(
            @Size(max = 64) String reader,
            String reading,
            @Nullable List<String> contradicts,
            LocalDate effectiveOn) {}
}
