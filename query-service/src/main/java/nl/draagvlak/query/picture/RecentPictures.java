package nl.draagvlak.query.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.query.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** The pictures that were asked for last, a few of them: a picture never changes, but a large one takes a while to draw. */
final class RecentPictures {

    private static final int KEPT = 16;

    private record Place(ProgrammeId programme, Moment moment) {}

    private final Map<Place, Picture> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Picture> eldest) {
            return size() > KEPT;
        }
    };

    /** The picture as it was drawn before, else drawn now. */
    Optional<Picture> get(ProgrammeId programme, Moment moment, Function<Moment, Optional<Picture>> draw) {
        Place place = new Place(programme, moment);
        Picture before = find(place);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Picture> drawn = draw.apply(moment);
        drawn.ifPresent(picture -> keep(place, picture));
        return drawn;
    }

    /** Forgets what was drawn of a programme. */
    synchronized void forget(ProgrammeId programme) {
        kept.keySet().removeIf(place -> place.programme().equals(programme));
    }

    private synchronized @Nullable Picture find(Place place) {
        return kept.get(place);
    }

    private synchronized void keep(Place place, Picture picture) {
        kept.put(place, picture);
    }
}
