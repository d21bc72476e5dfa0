package nl.draagvlak.query.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/**
 * What was published from the day a coalition was formed.
 *
 * @param inFavour for the change, the earliest first
 * @param against against it, in the same order
 */
record Debate(List<Noted<Publication>> inFavour, List<Noted<Publication>> against) {

    static Debate about(Picture picture, CoalitionView coalition) {
        Tendency tendency = new Tendency(picture.programme());
        Debate debate = new Debate(new ArrayList<>(), new ArrayList<>());
        for (Noted<Publication> noted : picture.publications()) {
            int side = noted.effectiveOn().isBefore(coalition.formedOn()) ? 0 : tendency.of(noted.value());
            if (side != 0) {
                (side > 0 ? debate.inFavour : debate.against).add(noted);
            }
        }
        return debate;
    }

    /** What some of the speakers said. */
    Debate among(Predicate<StakeholderId> speakers) {
        return new Debate(by(inFavour, speakers), by(against, speakers));
    }

    /** Whether nothing was published, or nothing written down of it, that takes a side. */
    boolean silent() {
        return inFavour.isEmpty() && against.isEmpty();
    }

    private static List<Noted<Publication>> by(List<Noted<Publication>> some, Predicate<StakeholderId> speakers) {
        return some.stream().filter(noted -> speakers.test(noted.value().by())).toList();
    }
}
