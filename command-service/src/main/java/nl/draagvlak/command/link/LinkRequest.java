package nl.draagvlak.command.link;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.guard.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What can be asked of a link through the API. */
final class LinkRequest {

    private LinkRequest() {}

    /**
     * A link to another programme. Whether there is such a programme is not told.
     *
     * @param with the id of the other programme, as its manager gave it
     * @param purpose what for
     * @param basis the legal ground
     * @param until the last day; left out when none was agreed
     * @param effectiveOn the first day
     */
    record NewLink(
            @Size(max = 64) String with,
            @Size(max = 5_000) String purpose,
            LegalBasis basis,
            @Nullable LocalDate until,
            LocalDate effectiveOn) {}

    /**
     * That a link is taken back.
     *
     * @param effectiveOn the first day without
     */
    record LinkWithdrawal(@Size(max = 5_000) String reason, LocalDate effectiveOn) {}
}
