package nl.draagvlak.command.condition;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.condition.ConditionSort;
import nl.draagvlak.events.condition.Met;
import org.jspecify.annotations.Nullable;

/** What can be asked of a readiness condition through the API. */
final class ConditionRequest {

    private ConditionRequest() {}

    /**
     * A readiness condition.
     *
     * @param what what must be in order
     * @param kind what sort of thing it is
     * @param group the target group it is needed for; left out when for all
     * @param organisation the organisation it is needed in; left out when in all
     * @param effectiveOn the day it was named
     */
    record NewCondition(
            @Size(max = 5_000) String what,
            ConditionSort kind,
            @Nullable String group,
            @Size(max = 64) @Nullable String organisation,
            LocalDate effectiveOn) {}

    /** Whether it is in order, and what was seen. */
    record Assessment(Met met, @Size(max = 5_000) String evidence, LocalDate effectiveOn) {}
}
