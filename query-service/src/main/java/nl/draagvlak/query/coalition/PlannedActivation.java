package nl.draagvlak.query.coalition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationPlanned;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * The plan to call on a coalition, as it stands on the day looked at.
 *
 * @param noted where it was planned
 * @param on the day it is planned for; null when that is the transition moment and none is set
 * @param chosen whether the day was chosen, so that it does not move with the transition moment
 * @param evidence the positions it rests on, rising
 */
public record PlannedActivation(
        Noted<ActivationPlanned> noted, @Nullable LocalDate on, boolean chosen, State state, List<Long> evidence) {

    /** How far off it is. */
    public enum State {
        /** It hangs on a transition moment that is not set. */
        @JsonProperty("no-day")
        NO_DAY,
        @JsonProperty("ahead")
        AHEAD,
        /** It is for today. */
        @JsonProperty("due")
        DUE,
        /** The day has gone by, and the coalition was not called on. */
        @JsonProperty("overdue")
        OVERDUE
    }

    /** The plan that nothing has settled yet; empty when there is none. */
    public static Optional<PlannedActivation> of(Picture picture, CoalitionView coalition) {
        return Optional.ofNullable(coalition.planned()).map(noted -> of(picture, noted));
    }

    private static PlannedActivation of(Picture picture, Noted<ActivationPlanned> noted) {
        LocalDate chosen = noted.value().on();
        LocalDate on = chosen == null ? picture.programme().transitionMoment() : chosen;
        return new PlannedActivation(
                noted,
                on,
                chosen != null,
                state(on, picture.moment().asOf()),
                Stream.concat(Stream.of(noted.position()), chosen == null ? moved(picture) : Stream.empty())
                        .sorted()
                        .toList());
    }

    /** The day, where it is known that there is one. */
    public LocalDate day() {
        return Objects.requireNonNull(on);
    }

    private static State state(@Nullable LocalDate on, LocalDate asOf) {
        if (on == null) {
            return State.NO_DAY;
        }
        return on.isEqual(asOf) ? State.DUE : on.isAfter(asOf) ? State.AHEAD : State.OVERDUE;
    }

    /** The last time the transition moment moved for everyone; it says where the plan moved to. */
    private static Stream<Long> moved(Picture picture) {
        return picture.programme().moves().reversed().stream()
                .filter(move -> isForEveryone(move.value()))
                .limit(1)
                .map(Noted::position);
    }

    private static boolean isForEveryone(TransitionMomentMoved move) {
        return move.forGroup() == null;
    }
}
