package nl.draagvlak.query.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderRoll;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * One network that is kept up with the pictures it is asked of: only ties between people with whom something happened are worked out anew,
 * from all that is known of those two, so that it comes to the same as when everything is. Another day or half-life changes all of it.
 *
 * <p>One event takes as long as those it touches have dealings with each other, and a turn over the arrays of the array form.
 */
final class LivingNetwork {

    /** More news than this, or more ties touched by it, and working everything out is quicker. */
    private static final int MANY = 2_000;

    private final TieKind kind;
    private final Weights weights;
    private volatile @Nullable State state;
    private @Nullable Dealings dealings;

    LivingNetwork(TieKind kind, Weights weights) {
        this.kind = kind;
        this.weights = weights;
    }

    private record State(
            Ground ground,
            TieStrength strength,
            List<ProgrammeView.Domain> domains,
            Vertices vertices,
            Sequence<Long, WeightedTie> arcs,
            InfluenceNetwork network) {}

    /** The network of a picture that shows this ground. */
    synchronized InfluenceNetwork at(Picture picture, Ground ground) {
        State before = state;
        State now = before == null || !before.strength.equals(TieStrength.in(picture))
                ? null
                : followed(before, picture, ground);
        if (now == null) {
            now = afresh(picture, ground);
            dealings = null;
        }
        state = now;
        return now.network;
    }

    /** How many ties it has, each direction counted; never waits. */
    int size() {
        State last = state;
        return last == null ? 0 : last.arcs.size();
    }

    private State afresh(Picture picture, Ground ground) {
        InfluenceNetwork network = InfluenceNetwork.drawn(picture, kind, weights);
        List<Long> keys = network.ties().stream()
                .map(tie -> Vertices.key(tie.from(), tie.to(), ground.roll()))
                .toList();
        return new State(
                ground,
                TieStrength.in(picture),
                picture.programme().domains(),
                new Vertices(network, ground.roll()),
                Sequence.of(keys, network.ties()),
                network);
    }

    /** Null when it is quicker to work everything out. */
    private @Nullable State followed(State before, Picture picture, Ground ground) {
        Ground.Difference news = ground.since(before.ground);
        if (news.size() > MANY) {
            return null;
        }
        Dealings known = dealings == null ? new Dealings(kind, weights, before.ground) : dealings;
        dealings = null; // until it is certain that they and the state belong together
        Set<Pair> touched = known.take(news);
        LocalDate asOf = picture.moment().asOf();
        boolean samePeople = before.domains.equals(picture.programme().domains());
        for (StakeholderId changed : changed(news)) {
            boolean was = present(changed, before.ground.roll(), asOf);
            if (was != present(changed, ground.roll(), asOf)) {
                samePeople = false;
                known.othersOf(changed).forEach(other -> touched.add(Pair.of(changed, other)));
            }
            samePeople &= Objects.equals(domain(changed, before.ground.roll()), domain(changed, ground.roll()));
        }
        if (touched.size() > MANY) {
            return null;
        }
        Sequence<Long, WeightedTie> arcs = renewed(before.arcs, touched, known, picture, ground.roll());
        Vertices vertices =
                samePeople ? before.vertices : new Vertices(InfluenceNetwork.withoutTies(picture), ground.roll());
        boolean same = samePeople && arcs == before.arcs;
        dealings = known;
        return new State(
                ground,
                before.strength,
                picture.programme().domains(),
                vertices,
                arcs,
                same ? before.network : vertices.tiedBy(arcs));
    }

    private static Set<StakeholderId> changed(Ground.Difference news) {
        return Stream.concat(news.people().gone().values().stream(), news.people().come().values().stream())
                .map(StakeholderView::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Sequence<Long, WeightedTie> renewed(
            Sequence<Long, WeightedTie> before,
            Set<Pair> touched,
            Dealings known,
            Picture picture,
            StakeholderRoll roll) {
        Sequence<Long, WeightedTie> renewed = before;
        for (Pair pair : touched) {
            if (roll.number(pair.one()).isPresent() && roll.number(pair.other()).isPresent()) {
                Map<Long, WeightedTie> between = new LinkedHashMap<>();
                for (WeightedTie tie : between(pair, known, picture, roll)) {
                    between.put(Vertices.key(tie.from(), tie.to(), roll), tie);
                }
                renewed = put(renewed, Vertices.key(pair.one(), pair.other(), roll), between);
                renewed = put(renewed, Vertices.key(pair.other(), pair.one(), roll), between);
            }
        }
        return renewed;
    }

    private static Sequence<Long, WeightedTie> put(
            Sequence<Long, WeightedTie> arcs, long key, Map<Long, WeightedTie> ties) {
        WeightedTie tie = ties.get(key);
        if (tie == null) {
            return arcs.without(key);
        }
        return tie.equals(arcs.find(key)) ? arcs : arcs.with(key, tie);
    }

    private List<WeightedTie> between(Pair pair, Dealings known, Picture picture, StakeholderRoll roll) {
        LocalDate asOf = picture.moment().asOf();
        if (!present(pair.one(), roll, asOf) || !present(pair.other(), roll, asOf)) {
            return List.of();
        }
        TieStrength strength = TieStrength.in(picture);
        GatheredTies gathered = new GatheredTies(Map.of(pair.one(), 0, pair.other(), 1));
        known.reports(pair).forEach(tie -> gathered.report(tie.from(), tie.report(), weights.value(tie, strength)));
        if (weights == Weights.STRENGTH) {
            known.meetings(pair).forEach(seen -> gathered.observe(seen, strength, kind == TieKind.INFLUENCE));
        }
        return gathered.ties(List.of(pair.one(), pair.other()), GatheredTies.Gathered::strength);
    }

    private static boolean present(StakeholderId stakeholder, StakeholderRoll roll, LocalDate asOf) {
        StakeholderView view = roll.get(stakeholder);
        return view != null && view.presentOn(asOf);
    }

    private static @Nullable DomainId domain(StakeholderId stakeholder, StakeholderRoll roll) {
        StakeholderView view = roll.get(stakeholder);
        return view == null ? null : view.profile().domain();
    }
}
