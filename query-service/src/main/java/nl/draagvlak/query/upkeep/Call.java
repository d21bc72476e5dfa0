package nl.draagvlak.query.upkeep;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A partner to be called this week: within {@value #WEEK} days, today among them, less than half of its commitment is left unless somebody
 * calls.
 *
 * @param cause why
 * @param fading how its commitment fades
 */
record Call(Upkeep upkeep, Cause cause, Fading fading) {

    /** Days that make this week, today among them. */
    static final int WEEK = 7;

    static final Comparator<Call> SOONEST_FIRST = Comparator.comparing(
                    (Call call) -> call.fading().callBy())
            .thenComparing(call -> call.upkeep().coalition().id().value())
            .thenComparing(call -> call.upkeep().partner().value());

    /** Why somebody is to be called. */
    enum Cause {
        /** It was invited, and whether it joins was never heard. */
        @JsonProperty("unanswered")
        UNANSWERED,
        /** Less than half of its commitment is left. */
        @JsonProperty("faded")
        FADED,
        /** This week is the last in which half of it is left. */
        @JsonProperty("fading")
        FADING;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Call> of(Upkeep upkeep) {
        return Optional.ofNullable(upkeep.fading())
                .filter(fading -> fading.callBy().isBefore(fading.asOf().plusDays(WEEK)))
                .map(fading -> new Call(upkeep, cause(upkeep, fading), fading));
    }

    private static Cause cause(Upkeep upkeep, Fading fading) {
        if (upkeep.stands().value().step() == null) {
            return Cause.UNANSWERED;
        }
        return fading.faded() ? Cause.FADED : Cause.FADING;
    }
}
