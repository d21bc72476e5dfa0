package nl.draagvlak.command.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.Phase;
import org.jspecify.annotations.Nullable;

/** What can be asked of a programme through the API. */
final class ProgrammeRequest {

    private ProgrammeRequest() {}

    /** The languages a programme can be held in. */
    enum Language {
        @JsonProperty("nl")
        DUTCH("nl"),
        @JsonProperty("en")
        ENGLISH("en");

        private final String code;

        Language(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * A programme that begins.
     *
     * @param timeZone such as {@code Europe/Amsterdam}, which it is when nothing is said
     * @param language Dutch when nothing is said
     */
    record NewProgramme(
            @Size(max = 300) String name,
            @Size(max = 2_000) String purpose,
            @Nullable LocalDate transitionMoment,
            @Size(max = 60) @Nullable String timeZone,
            @Nullable Language language) {}

    /** Name and purpose, put differently. */
    record ProgrammeDescription(
            @Size(max = 300) String name, @Size(max = 2_000) String purpose) {}

    /**
     * A domain.
     *
     * @param mustWorkWith the domains it must work together with, by id or name
     * @param weight its importance; 1 when nothing is said
     */
    record DomainToAdd(
            @Size(max = 300) String name,
            @Nullable List<String> mustWorkWith,

            @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000") @Nullable
            Double weight) {}

    /** Another domain that a domain must work together with, by id or name. */
    record DomainPartner(@Size(max = 300) String domain) {}

    /** A target group. */
    record NewTargetGroup(
            @Size(max = 300) String name,
            @Size(max = 300) @Nullable String domain,
            @Size(max = 2_000) @Nullable String targetBehaviour) {}

    /**
     * A statement of the narrative.
     *
     * @param sayableFrom the first day on which it may be said in public
     */
    record NewStatement(
            @Size(max = 2_000) String text,
            Direction direction,
            @Nullable LocalDate sayableFrom) {}

    /** A phase that began. */
    record NewPhase(Phase phase, LocalDate effectiveOn) {}

    /**
     * A transition moment that moved.
     *
     * @param moment the new moment
     * @param targetGroup the group it moved for, by id or name; everyone when nothing is said
     * @param effectiveOn the day on which it was moved
     */
    record NewTransitionMoment(
            LocalDate moment,
            @Size(max = 300) @Nullable String targetGroup,
            @Nullable String why,
            @Nullable String alternative,
            LocalDate effectiveOn) {}

    /** After how many days an unseen tie counts half. */
    record HalfLife(@Min(1) @Max(3_653) int days) {}
}
