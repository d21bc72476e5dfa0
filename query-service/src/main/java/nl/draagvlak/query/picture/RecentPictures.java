package nl.draagvlak.query.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.draagvlak.query.timeline.Moment;

/**
 * The pictures of one programme that were asked for last, a few of them: a picture never changes, but a large one takes a while to draw.
 * Not safe for several threads.
 */
final class RecentPictures {

    private static final int KEPT = 8;

    /** What a picture takes for each of these. By measurement, roughly: what they say is shared with the fold. */
    private static final int WEIGHT_OF_A_STAKEHOLDER = 200;

    private static final int WEIGHT_OF_AN_ENTRY = 60;

    private final Map<Moment, Picture> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Moment, Picture> eldest) {
            return size() > KEPT;
        }
    };

    /** The picture as it was drawn before, else drawn now. */
    Optional<Picture> get(Moment moment, Function<Moment, Optional<Picture>> draw) {
        Picture before = kept.get(moment);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Picture> drawn = draw.apply(moment);
        drawn.ifPresent(picture -> kept.put(moment, picture));
        return drawn;
    }

    /** An estimate of the bytes they take together. */
    long weight() {
        return kept.values().stream().mapToLong(RecentPictures::weight).sum();
    }

    /** An estimate of the bytes that a picture takes. */
    static long weight(Picture picture) {
        long entries = (long) picture.ties().size()
                + picture.interactions().size()
                + picture.publications().size();
        return picture.stakeholders().size() * (long) WEIGHT_OF_A_STAKEHOLDER + entries * WEIGHT_OF_AN_ENTRY;
    }
}
