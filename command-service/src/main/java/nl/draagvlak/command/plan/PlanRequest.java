package nl.draagvlak.command.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a plan through the API. */
final class PlanRequest {

    private PlanRequest() {}

    /**
     * A plan that somebody accepts.
     *
     * @param steps whom to approach, in that order
     * @param purpose what it is for
     * @param effectiveOn the day it is accepted
     */
    record Acceptance(
            @Size(max = 100) List<NewStep> steps,
            @Size(max = 2_000) @Nullable String purpose,
            LocalDate effectiveOn) {}

    /**
     * One approach.
     *
     * @param messenger who goes; nobody when we go ourselves
     * @param on the day it is planned for
     */
    record NewStep(
            @Size(max = 64) String stakeholder,
            @Size(max = 64) @Nullable String messenger,
            LocalDate on) {}

    /** That it is followed no longer. */
    record End(@Size(max = 2_000) String reason, LocalDate effectiveOn) {}
}
