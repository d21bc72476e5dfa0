package nl.draagvlak.command.insight;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked through the API. */
final class InsightRequest {

    private InsightRequest() {}

    /**
     * Puts an insight aside.
     *
     * @param reason why it needs no looking at
     * @param fingerprint as the insight gives it, so that it is clear what was looked at; what it is now when absent
     * @param effectiveOn the day it was looked at; today when absent
     */
    record Dismissal(
            @Size(max = 20_000) String reason,
            @Size(max = 64) @Nullable String fingerprint,
            @Nullable LocalDate effectiveOn) {}
}
