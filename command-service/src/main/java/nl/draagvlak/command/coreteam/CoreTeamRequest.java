package nl.draagvlak.command.coreteam;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.stakeholder.Layer;
import org.jspecify.annotations.Nullable;

/** What can be asked of places in the core team through the API. */
final class CoreTeamRequest {

    private CoreTeamRequest() {}

    /**
     * A place in the core team.
     *
     * @param layer from where in an organisation; that of the stakeholder's profile when nothing is said
     * @param effectiveOn the first day
     */
    record NewPlace(
            @Size(max = 64) String stakeholder, @Nullable Layer layer, LocalDate effectiveOn) {}

    /**
     * A place that is left.
     *
     * @param effectiveOn the first day without
     */
    record PlaceLeft(@Size(max = 5_000) @Nullable String why, LocalDate effectiveOn) {}
}
