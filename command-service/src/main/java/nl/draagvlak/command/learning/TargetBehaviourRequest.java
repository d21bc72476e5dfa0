package nl.draagvlak.command.learning;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What can be asked of a target behaviour through the API. */
final class TargetBehaviourRequest {

    private TargetBehaviourRequest() {}

    /**
     * A target behaviour.
     *
     * @param group the target group it is asked of
     * @param behaviour what the group does, so that one can see it
     * @param effectiveOn the day it was said
     */
    record NewTargetBehaviour(
            String group, @Size(max = 5_000) String behaviour, LocalDate effectiveOn) {}
}
