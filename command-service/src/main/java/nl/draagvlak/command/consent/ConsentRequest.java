package nl.draagvlak.command.consent;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.consent.Allowed;
import org.jspecify.annotations.Nullable;

/** What can be asked of a consent through the API. */
final class ConsentRequest {

    private ConsentRequest() {}

    /**
     * A consent.
     *
     * @param by the stakeholder who gave it, such as a works council
     * @param allows what is allowed
     * @param groups the target groups it holds for; left out when for all
     * @param organisations the organisations it holds for; left out when for all
     * @param terms on which terms
     * @param effectiveOn the day from which it holds
     */
    record NewConsent(
            @Size(max = 64) String by,
            List<Allowed> allows,
            @Nullable List<String> groups,
            @Nullable List<String> organisations,
            @Size(max = 5_000) @Nullable String terms,
            LocalDate effectiveOn) {}

    /** Why it does not hold any more. */
    record ConsentEnd(@Size(max = 5_000) @Nullable String why, LocalDate effectiveOn) {}
}
