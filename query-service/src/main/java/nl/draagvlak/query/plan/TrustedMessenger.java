package nl.draagvlak.query.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.WeightedTie;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * From whom somebody would take a message, at first hand or through one whom it trusts. A path's strength is the weight of its tie, or half
 * the product of both, because a message loses on its way. O(ties) once, then O(ties of those trusted) for each person.
 *
 * @param strength 0 to 1
 * @param evidence ledger positions of the path, ascending
 */
record TrustedMessenger(StakeholderId messenger, double strength, List<Long> evidence) {

    private static final double SECOND_HAND = 0.5;

    /** Finds messengers in one network. */
    static final class Search {
        private final Map<StakeholderId, List<WeightedTie>> trusts = new HashMap<>();
        private final Predicate<StakeholderId> able;

        /** @param able who can bring a message */
        Search(Picture picture, Predicate<StakeholderId> able) {
            this.able = able;
            InfluenceNetwork.of(picture, TieKind.TRUST, Weights.STRENGTH).ties().forEach(tie -> trusts.computeIfAbsent(
                            tie.from(), _ -> new ArrayList<>(2))
                    .add(tie));
        }

        /** The strongest; null when nobody is known. */
        @Nullable
        TrustedMessenger to(StakeholderId listener) {
            TrustedMessenger best = null;
            for (WeightedTie first : trusts.getOrDefault(listener, List.of())) {
                best = better(best, listener, first.to(), first.weight(), List.of(first));
                for (WeightedTie second : trusts.getOrDefault(first.to(), List.of())) {
                    double strength = SECOND_HAND * first.weight() * second.weight();
                    best = better(best, listener, second.to(), strength, List.of(first, second));
                }
            }
            return best;
        }

        private @Nullable TrustedMessenger better(
                @Nullable TrustedMessenger best,
                StakeholderId listener,
                StakeholderId messenger,
                double strength,
                List<WeightedTie> path) {
            if (messenger.equals(listener) || !able.test(messenger) || (best != null && best.strength >= strength)) {
                return best;
            }
            List<Long> evidence = new ArrayList<>();
            path.forEach(tie -> evidence.addAll(tie.evidence()));
            Collections.sort(evidence);
            return new TrustedMessenger(
                    messenger, strength, evidence.stream().distinct().toList());
        }
    }
}
