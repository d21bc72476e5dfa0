package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.util.Comparator;
import nl.draagvlak.query.timeline.Noted;

/** Which of several entries came last in the world; of those of one day, the one recorded last. */
final class Recency {

    static final Comparator<Noted<?>> LATEST_LAST =
            Comparator.<Noted<?>, LocalDate>comparing(Noted::effectiveOn).thenComparing(Noted::position);

    private Recency() {}
}
