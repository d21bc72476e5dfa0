package nl.draagvlak.command.improvement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.improvement.ImprovementReach;
import org.jspecify.annotations.Nullable;

/** What can be asked of an improvement through the API. */
final class ImprovementRequest {

    private ImprovementRequest() {}

    /**
     * An improvement.
     *
     * @param wrong what goes wrong
     * @param reach where it can be put right
     * @param owner the stakeholder who sees to it
     * @param due the day by which it should be over
     * @param effectiveOn the day it was raised
     */
    record NewImprovement(
            @Size(max = 5_000) String wrong,
            ImprovementReach reach,
            @Size(max = 64) String owner,
            @Nullable LocalDate due,
            LocalDate effectiveOn) {}

    /** What was done about it. */
    record ImprovementResult(@Size(max = 5_000) String result, LocalDate effectiveOn) {}
}
