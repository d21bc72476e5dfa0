package nl.draagvlak.query.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * From whom people would take a message, at first hand or through one whom they trust. A path's strength is the weight of its tie today, or
 * half the product of both, because a message loses on its way. O(ties) once, then O(ties of those trusted) for each listener.
 */
public final class TrustedPaths {

    /** What a message keeps on its way through somebody else. */
    public static final double SECOND_HAND = 0.5;

    private final Map<StakeholderId, List<WeightedTie>> trusts = new HashMap<>();

    public TrustedPaths(Picture picture) {
        for (WeightedTie tie :
                InfluenceNetwork.of(picture, TieKind.TRUST, Weights.STRENGTH).ties()) {
            trusts.computeIfAbsent(tie.from(), _ -> new ArrayList<>(3)).add(tie);
        }
    }

    /** The best path from each of whom a listener would take a message, those trusted at first hand and theirs in the order of their ties. */
    public Collection<TrustedPath> to(StakeholderId listener) {
        Map<StakeholderId, TrustedPath> best = new LinkedHashMap<>();
        for (WeightedTie first : trusts.getOrDefault(listener, List.of())) {
            keep(best, new TrustedPath(listener, first.to(), null, first.weight(), first.evidence()));
            for (WeightedTie second : trusts.getOrDefault(first.to(), List.of())) {
                if (!second.to().equals(listener)) {
                    keep(best, through(listener, first, second));
                }
            }
        }
        return best.values();
    }

    /** The strongest path from anybody of a sort; null when there is none. */
    public @Nullable TrustedPath strongest(StakeholderId listener, Predicate<StakeholderId> able) {
        TrustedPath strongest = null;
        for (TrustedPath path : to(listener)) {
            if (able.test(path.messenger()) && (strongest == null || path.strength() > strongest.strength())) {
                strongest = path;
            }
        }
        return strongest;
    }

    private static void keep(Map<StakeholderId, TrustedPath> best, TrustedPath path) {
        best.merge(path.messenger(), path, (one, other) -> other.strength() > one.strength() ? other : one);
    }

    private static TrustedPath through(StakeholderId listener, WeightedTie first, WeightedTie second) {
        return new TrustedPath(
                listener,
                second.to(),
                first.to(),
                SECOND_HAND * first.weight() * second.weight(),
                Stream.concat(first.evidence().stream(), second.evidence().stream())
                        .sorted()
                        .distinct()
                        .toList());
    }
}
