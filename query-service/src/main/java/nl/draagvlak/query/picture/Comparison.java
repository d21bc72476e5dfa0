package nl.draagvlak.query.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.timeline.Moment;

/**
 * Asks two chronicles of one programme the same: pictures at moments spread over its history, from which every list, insight and network
 * is drawn, and everybody's story. One of them is being served, so it is asked one thing at a time and others can ask in between.
 */
final class Comparison {

    private static final int MOMENTS = 8;
    private static final int DAYS_BETWEEN = 45;
    /** So many are told of; where there is one there may be thousands. */
    private static final int TOLD = 20;

    private final Chronicle fresh;
    private final Served served;
    private final long position;
    private final LocalDate today;

    /**
     * Prepares a comparison.
     *
     * @param fresh began at the first event
     * @param served was served all along, and may have come further by now
     * @param position up to which both have come
     */
    Comparison(Chronicle fresh, Served served, long position, LocalDate today) {
        this.fresh = fresh;
        this.served = served;
        this.position = position;
        this.today = today;
    }

    /** The chronicle that is served. */
    interface Served {
        <A> A ask(Function<Chronicle, A> question);
    }

    /** What the two say differently, the first of it. */
    List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i <= MOMENTS; i++) {
            long knownAt = fresh.lastPosition(position - position * i / (MOMENTS + 1));
            Moment moment = new Moment(knownAt, today.minusDays((long) DAYS_BETWEEN * (i % 4)));
            if (!fresh.at(moment).equals(served.ask(chronicle -> chronicle.at(moment)))) {
                found.add(new Difference("picture", knownAt, moment.asOf(), null));
            }
        }
        stories(found);
        return List.copyOf(found.subList(0, Math.min(found.size(), TOLD)));
    }

    private void stories(List<Difference> found) {
        Optional<Picture> now = fresh.at(new Moment(position, today));
        for (StakeholderId stakeholder :
                now.map(picture -> List.copyOf(picture.stakeholders().keySet())).orElse(List.of())) {
            long[] told = served.ask(chronicle -> chronicle.story(stakeholder, position));
            if (!Arrays.equals(told, fresh.story(stakeholder, position)) && found.size() < TOLD) {
                found.add(new Difference("story", position, null, stakeholder));
            }
        }
    }
}
