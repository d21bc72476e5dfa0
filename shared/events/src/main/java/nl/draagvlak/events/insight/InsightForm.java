package nl.draagvlak.events.insight;

import static nl.draagvlak.events.insight.About.COALITION;
import static nl.draagvlak.events.insight.About.CONSULTATION;
import static nl.draagvlak.events.insight.About.DECISION;
import static nl.draagvlak.events.insight.About.DOMAIN;
import static nl.draagvlak.events.insight.About.GROUP;
import static nl.draagvlak.events.insight.About.GUARANTEE;
import static nl.draagvlak.events.insight.About.INTERVENTION;
import static nl.draagvlak.events.insight.About.LAYER;
import static nl.draagvlak.events.insight.About.PROGRAMME;
import static nl.draagvlak.events.insight.About.SIGNAL;
import static nl.draagvlak.events.insight.About.STAKEHOLDER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The form of the id of each kind of insight: its name, and what sorts of things come after it, in their order. Whoever finds insights and
 * whoever takes what people do with them keep to it, so that nothing can be done with an insight that could never be found.
 */
public enum InsightForm {
    MISSING_BRIDGE_BUILDER("missing-bridge-builder", Sorts.SIDE, Sorts.SIDE),
    MISSING_AMBASSADOR("missing-ambassador", Sorts.AUDIENCE),
    MISSING_SPONSOR("missing-sponsor", Sorts.AUDIENCE),
    MISSING_ENTHUSIAST("missing-enthusiast", Sorts.AUDIENCE),
    MISSING_ADOPTION_COACH("missing-adoption-coach", Sorts.AUDIENCE),
    WEAKLY_SUPPORTED_DOMAIN("weakly-supported-domain", Set.of(DOMAIN)),
    SINGLE_POINT_OF_FAILURE("single-point-of-failure", Set.of(STAKEHOLDER)),
    COALITION_WITHOUT_BREADTH("coalition-without-breadth", Set.of(COALITION)),
    COALITION_THAT_HELD("coalition-that-held", Set.of(COALITION)),
    UPKEEP_OVERDUE("upkeep-overdue", Set.of(COALITION, DOMAIN, LAYER), Set.of(STAKEHOLDER, DOMAIN, LAYER)),
    POSITIONS_BEFORE_HEARING("positions-before-hearing", Set.of(GROUP)),
    DECIDED_BEFORE_HEARD("decided-before-heard", Set.of(DECISION)),
    BLUEPRINT_DECISION("blueprint-decision", Set.of(DECISION)),
    READ_DIFFERENTLY("read-differently", Set.of(DECISION)),
    RESISTANCE_UNANSWERED("resistance-unanswered", Set.of(SIGNAL)),
    SHAM_PARTICIPATION("sham-participation", Set.of(CONSULTATION)),
    GUARANTEE_BROKEN("guarantee-broken", Set.of(GUARANTEE)),
    WRONG_MESSENGER("wrong-messenger", Set.of(INTERVENTION)),
    GREEN_BUT_NOT_UNDERSTOOD("green-but-not-understood", Sorts.MEASURED),
    FACADE("facade", Sorts.MEASURED),
    LAGGARDS_SET_THE_PACE("laggards-set-the-pace", Set.of(GROUP)),
    SMALL_WINS_UNTOLD("small-wins-untold", Set.of(PROGRAMME));

    /** What several kinds can be about. */
    private static final class Sorts {
        static final Set<About> SIDE = Set.of(DOMAIN, LAYER);
        static final Set<About> AUDIENCE = Set.of(DOMAIN, GROUP, LAYER);
        static final Set<About> MEASURED = Set.of(STAKEHOLDER, GROUP, PROGRAMME);
    }

    private final String written;
    private final List<Set<About>> places;

    @SafeVarargs
    InsightForm(String written, Set<About>... places) {
        this.written = written;
        this.places = List.of(places);
    }

    /** The form of the kind of this name; empty when there is no such kind. */
    public static Optional<InsightForm> of(String kind) {
        return Arrays.stream(values()).filter(form -> form.written.equals(kind)).findFirst();
    }

    /** The name of the kind in addresses, ids and answers. */
    public String written() {
        return written;
    }

    /** Of each thing an insight of the kind is about, in their order, the sorts it can be of. */
    public List<Set<About>> places() {
        return places;
    }

    /** Whether an insight of the kind can be about these, in this order. */
    public boolean fits(List<About> sorts) {
        return sorts.size() == places.size()
                && IntStream.range(0, places.size())
                        .allMatch(place -> places.get(place).contains(sorts.get(place)));
    }
}
