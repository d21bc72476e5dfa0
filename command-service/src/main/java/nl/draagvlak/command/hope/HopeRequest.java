package nl.draagvlak.command.hope;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.hope.HopeOrLoss;

/** What can be asked of hopes and losses through the API. */
final class HopeRequest {

    private HopeRequest() {}

    /**
     * What somebody hopes for, or must not lose.
     *
     * @param stakeholder whose it is
     * @param what in whose words
     */
    record NewHope(
            @Size(max = 64) String stakeholder,
            HopeOrLoss sort,
            @Size(max = 5_000) String what,
            LocalDate effectiveOn) {}

    /** What was answered. */
    record HopeAnswer(@Size(max = 5_000) String answer, LocalDate effectiveOn) {}
}
