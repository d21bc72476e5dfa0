package nl.draagvlak.command.progress;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.progress.ProgressStatus;
import org.jspecify.annotations.Nullable;

/** What can be asked of a report of progress through the API. */
final class ProgressReportRequest {

    private ProgressReportRequest() {}

    /**
     * A report of progress.
     *
     * @param by the stakeholder who reported it
     * @param status how far the programme is said to be
     * @param what what it says, and what it rests on
     * @param effectiveOn the day it was reported
     */
    record NewProgressReport(
            @Size(max = 64) @Nullable String by,
            ProgressStatus status,
            @Size(max = 5_000) String what,
            LocalDate effectiveOn) {}
}
