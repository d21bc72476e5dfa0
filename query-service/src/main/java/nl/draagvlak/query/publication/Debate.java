package nl.draagvlak.query.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/**
 * What was said in public for or against the change; what takes no side is left out (see {@link Tendency}).
 *
 * @param inFavour for the change, the earliest first
 * @param against against it, in the same order
 */
public record Debate(List<Noted<Publication>> inFavour, List<Noted<Publication>> against) {

    /** Everything there is. */
    public static Debate in(Picture picture) {
        Tendency tendency = new Tendency(picture.programme());
        Debate debate = new Debate(new ArrayList<>(), new ArrayList<>());
        for (Noted<Publication> noted : picture.publications()) {
            int side = tendency.of(noted.value());
            if (side != 0) {
                (side > 0 ? debate.inFavour : debate.against).add(noted);
            }
        }
        return debate;
    }

    /** What was said since a day, that day included. */
    public Debate since(LocalDate day) {
        return kept(noted -> !noted.effectiveOn().isBefore(day));
    }

    /** What was said until a day, that day included. */
    public Debate until(LocalDate day) {
        return kept(noted -> !noted.effectiveOn().isAfter(day));
    }

    /** What some of the speakers said. */
    public Debate among(Predicate<StakeholderId> speakers) {
        return kept(noted -> speakers.test(noted.value().by()));
    }

    /** Whether nothing was published, or nothing written down of it, that takes a side. */
    public boolean silent() {
        return inFavour.isEmpty() && against.isEmpty();
    }

    private Debate kept(Predicate<Noted<Publication>> wanted) {
        return new Debate(kept(inFavour.stream(), wanted), kept(against.stream(), wanted));
    }

    private static List<Noted<Publication>> kept(
            Stream<Noted<Publication>> some, Predicate<Noted<Publication>> wanted) {
        return some.filter(wanted).toList();
    }
}
