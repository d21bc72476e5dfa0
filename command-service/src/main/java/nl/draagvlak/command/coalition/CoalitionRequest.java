package nl.draagvlak.command.coalition;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a coalition through the API. */
final class CoalitionRequest {

    private CoalitionRequest() {}

    /** How somebody's place in a coalition changes. */
    enum Step {
        @JsonProperty("invited")
        INVITED,
        @JsonProperty("sympathetic")
        SYMPATHETIC,
        @JsonProperty("committed")
        COMMITTED,
        @JsonProperty("public")
        PUBLIC,
        @JsonProperty("left")
        LEFT
    }

    /**
     * A coalition.
     *
     * @param narrative the statements its parties share, by id or text
     * @param requiredDomains the domains it must rest on to hold, by id or name
     * @param effectiveOn the day from which its parties were seen to share a direction
     */
    record NewCoalition(
            @Size(max = 300) String name,
            @Nullable List<String> narrative,
            @Nullable List<String> requiredDomains,
            LocalDate effectiveOn) {}

    /**
     * A plan to call on a coalition.
     *
     * @param on the day; left out when it is the transition moment, wherever that moves
     * @param effectiveOn the day on which it is planned
     */
    record PlannedActivation(@Nullable LocalDate on, LocalDate effectiveOn) {}

    /** Why the plan to call on a coalition is given up. */
    record CallingOff(@Size(max = 5_000) @Nullable String why, LocalDate effectiveOn) {}

    /**
     * A step of a partner.
     *
     * @param by who asked; not for who leaves
     * @param why the reason to leave; only for who leaves
     */
    record PartnerStep(
            @Size(max = 64) String stakeholder,
            Step step,
            @Size(max = 64) @Nullable String by,
            @Nullable String why,
            LocalDate effectiveOn) {}
}
