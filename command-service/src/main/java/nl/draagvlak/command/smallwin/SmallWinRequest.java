package nl.draagvlak.command.smallwin;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a small win through the API. */
final class SmallWinRequest {

    private SmallWinRequest() {}

    /**
     * A small win.
     *
     * @param what what succeeded
     * @param people the stakeholders who did it
     * @param groups the target groups that did it
     * @param effectiveOn the day it had succeeded
     */
    record NewSmallWin(
            @Size(max = 5_000) String what,
            @Nullable List<String> people,
            @Nullable List<String> groups,
            LocalDate effectiveOn) {}

    /**
     * A telling of it.
     *
     * @param people the stakeholders who heard it
     * @param groups the target groups that heard it
     * @param how in which way
     * @param by the stakeholder who told it
     * @param effectiveOn the day it was told
     */
    record WinTelling(
            @Nullable List<String> people,
            @Nullable List<String> groups,
            @Size(max = 5_000) String how,
            @Size(max = 64) @Nullable String by,
            LocalDate effectiveOn) {}
}
