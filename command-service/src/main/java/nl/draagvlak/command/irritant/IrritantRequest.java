package nl.draagvlak.command.irritant;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of an irritant through the API. */
final class IrritantRequest {

    private IrritantRequest() {}

    /**
     * An irritant.
     *
     * @param what what annoys
     * @param groups the target groups it annoys; left out when it annoys all
     * @param effectiveOn the day it was noted
     */
    record NewIrritant(
            @Size(max = 5_000) String what, @Nullable List<String> groups, LocalDate effectiveOn) {}

    /**
     * What is set against it.
     *
     * @param countermeasure what is set against it
     * @param owner the stakeholder who sees to it
     * @param effectiveOn the day it was set up
     */
    record Countermeasure(
            @Size(max = 5_000) String countermeasure,
            @Size(max = 64) @Nullable String owner,
            LocalDate effectiveOn) {}
}
