package nl.draagvlak.command.reorganisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of an earlier change through the API. */
final class ReorganisationRequest {

    private ReorganisationRequest() {}

    /**
     * An earlier change.
     *
     * @param what what it was
     * @param from the year in which it began
     * @param until the year in which it ended
     * @param people the stakeholders it befell
     * @param groups the target groups it befell
     * @param leftBehind what it left behind, in the words of those who were there
     * @param effectiveOn the day it was told
     */
    record NewReorganisation(
            @Size(max = 5_000) String what,
            @Min(1900) @Max(2100) int from,
            @Min(1900) @Max(2100) @Nullable Integer until,
            @Nullable List<String> people,
            @Nullable List<String> groups,
            @Size(max = 5_000) String leftBehind,
            LocalDate effectiveOn) {}
}
