package nl.draagvlak.command.learning;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.learning.Chooser;
import org.jspecify.annotations.Nullable;

/** What can be asked of a moment to join through the API. */
final class JoiningMomentRequest {

    private JoiningMomentRequest() {}

    /**
     * A moment to join.
     *
     * @param group the target group that joins
     * @param moment the day on which it begins to work in the new way
     * @param chosenBy who chose it
     * @param chooser the stakeholder who chose it, when it was neither the group nor the programme
     * @param effectiveOn the day it was chosen
     */
    record NewJoiningMoment(
            String group,
            LocalDate moment,
            Chooser chosenBy,
            @Size(max = 64) @Nullable String chooser,
            LocalDate effectiveOn) {}
}
