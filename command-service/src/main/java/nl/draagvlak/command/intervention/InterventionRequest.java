package nl.draagvlak.command.intervention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of an intervention through the API. */
final class InterventionRequest {

    private InterventionRequest() {}

    /**
     * An intervention.
     *
     * @param technique code of a technique in the catalogue, such as {@code altercasting}
     * @param levers codes of the behavioural insights it leans on, such as {@code social-proof}
     * @param messenger the stakeholder who brings it
     * @param people the stakeholders it is for
     * @param groups the target groups it is for, by id or name
     * @param answers the resistance signals it answers
     * @param expected what it should change
     * @param effectiveOn the day it is planned for
     */
    record NewIntervention(
            @Size(max = 60) String technique,
            @Size(max = 10) @Nullable List<String> levers,
            @Size(max = 64) @Nullable String messenger,
            @Nullable List<String> people,
            @Nullable List<String> groups,
            @Nullable List<String> answers,
            @Nullable String expected,
            LocalDate effectiveOn) {}

    /** That it was carried out. */
    record Execution(@Nullable String note, LocalDate effectiveOn) {}

    /**
     * What it did.
     *
     * @param effect −2 backfired … 2 worked as hoped
     * @param judgement whether it is our reading of what was seen rather than what people did or said; true when left out
     * @param group the target group it was seen in, by id or name; everyone it was meant for when left out
     */
    record Effect(
            @Min(-2) @Max(2) int effect,
            @Nullable Boolean judgement,
            @Size(max = 200) @Nullable String group,
            @Nullable String note,
            LocalDate effectiveOn) {}

    /** That it was called off. */
    record Cancellation(String reason, LocalDate effectiveOn) {}
}
