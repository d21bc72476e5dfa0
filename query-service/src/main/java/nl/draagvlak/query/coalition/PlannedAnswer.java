package nl.draagvlak.query.coalition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.query.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * The plan to call on a coalition that nothing has settled yet, as it is answered.
 *
 * @param on the day; absent when that is the transition moment and none is set
 * @param chosen whether the day was chosen, so that it does not move with the transition moment
 * @param effectiveOn the day on which it was planned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedAnswer(
        EntryId entry,
        @Nullable LocalDate on,
        boolean chosen,
        PlannedActivation.State state,
        LocalDate effectiveOn,
        List<Long> evidence) {

    /** The plan of a coalition; null when there is none. */
    public static @Nullable PlannedAnswer of(Picture picture, CoalitionView coalition) {
        return PlannedActivation.of(picture, coalition)
                .map(planned -> new PlannedAnswer(
                        planned.noted().entry(),
                        planned.on(),
                        planned.chosen(),
                        planned.state(),
                        planned.noted().effectiveOn(),
                        planned.evidence()))
                .orElse(null);
    }
}
