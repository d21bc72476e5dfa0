package nl.draagvlak.query.upkeep;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.coalition.PartnerCourse;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Whether a coalition is called on at the transition moment, and who carries it then.
 *
 * @param moment the transition moment; null when none is set
 * @param countedOn the day on which partners are counted: the moment, or the day looked at as long as the moment is still to come
 * @param steps how many partners stood at each step on that day, by the word for it
 * @param times each time it was called on
 */
record Activation(
        State state,
        @Nullable LocalDate moment,
        LocalDate countedOn,
        Map<String, Integer> steps,
        List<Noted<CoalitionActivated>> times) {

    /** How calling on it stands against the transition moment. */
    enum State {
        /** No transition moment is set. */
        @JsonProperty("no-moment")
        NO_MOMENT,
        /** The moment is still to come, and it was not called on yet. */
        @JsonProperty("to-come")
        TO_COME,
        /** It was called on. */
        @JsonProperty("called-on")
        CALLED_ON,
        /** The moment came, and it was not called on. */
        @JsonProperty("not-called-on")
        NOT_CALLED_ON
    }

    static Activation of(Picture picture, CoalitionView coalition) {
        LocalDate moment = picture.programme().transitionMoment();
        LocalDate asOf = picture.moment().asOf();
        LocalDate countedOn = moment == null || moment.isAfter(asOf) ? asOf : moment;
        Map<String, Integer> steps = new TreeMap<>();
        for (PartnerCourse course : coalition.courses().values()) {
            Partnership stood = course.on(countedOn);
            if (stood != null) {
                steps.merge(stood.word(), 1, Integer::sum);
            }
        }
        return new Activation(state(moment, asOf, coalition), moment, countedOn, steps, coalition.activations());
    }

    private static State state(@Nullable LocalDate moment, LocalDate asOf, CoalitionView coalition) {
        if (!coalition.activations().isEmpty()) {
            return State.CALLED_ON;
        }
        if (moment == null) {
            return State.NO_MOMENT;
        }
        return moment.isBefore(asOf) ? State.NOT_CALLED_ON : State.TO_COME;
    }
}
