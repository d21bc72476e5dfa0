package nl.draagvlak.command.guarantee;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a guarantee through the API. */
final class GuaranteeRequest {

    private GuaranteeRequest() {}

    /**
     * A guarantee.
     *
     * @param promise what was promised, in the words in which it was given
     * @param owner the stakeholder who sees to it
     * @param people the stakeholders to whom it was given
     * @param groups the target groups to which it was given
     * @param answers the signals it answers
     * @param until the last day on which it can be kept in time
     * @param effectiveOn the day it was given
     */
    record NewGuarantee(
            @Size(max = 5_000) String promise,
            @Size(max = 64) String owner,
            @Nullable List<String> people,
            @Nullable List<String> groups,
            @Nullable List<String> answers,
            LocalDate until,
            LocalDate effectiveOn) {}

    /** How it ended. */
    record GuaranteeOutcome(@Size(max = 5_000) @Nullable String note, LocalDate effectiveOn) {}
}
