package nl.draagvlak.query.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.WeightedTie;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;

/**
 * Finds messengers that an audience trusts, in the network of trust as it stands today.
 *
 * <p>Somebody is reached when it trusts the messenger, or trusts one who does: a path's strength is the weight of its tie, or half the
 * product of both. score = the mean over the audience of the best path to each. Whoever is against the change, or leaves within
 * {@value #LEAVES_WITHIN} days, is not proposed. Takes time linear in the ties of the audience and of those it trusts.
 */
final class Messengers {

    /** Days within which somebody who leaves is not asked any more. */
    static final int LEAVES_WITHIN = 30;

    /** What a message loses on its way through somebody else. */
    static final double SECOND_HAND = 0.5;

    private static final Comparator<Messenger> BEST_FIRST = Comparator.comparingDouble(Messenger::score)
            .reversed()
            .thenComparing(messenger -> messenger.stakeholder().value());

    private final Picture picture;
    private final Map<StakeholderId, List<WeightedTie>> trusts = new HashMap<>();

    Messengers(Picture picture) {
        this.picture = picture;
        InfluenceNetwork.of(picture, TieKind.TRUST, Weights.STRENGTH).ties().forEach(tie -> trusts.computeIfAbsent(
                        tie.from(), _ -> new ArrayList<>(3))
                .add(tie));
    }

    /** Everyone who could bring a message to these people, the best first. */
    List<Messenger> to(List<StakeholderId> audience) {
        Map<StakeholderId, Map<StakeholderId, TrustedPath>> reached = new LinkedHashMap<>();
        for (StakeholderId listener : audience) {
            for (WeightedTie first : trusts.getOrDefault(listener, List.of())) {
                keep(reached, first.to(), new TrustedPath(listener, null, first.weight(), first.evidence()));
                for (WeightedTie second : trusts.getOrDefault(first.to(), List.of())) {
                    if (!second.to().equals(listener)) {
                        keep(reached, second.to(), through(listener, first, second));
                    }
                }
            }
        }
        return reached.entrySet().stream()
                .filter(entry -> canBring(entry.getKey()))
                .map(entry -> messenger(entry.getKey(), entry.getValue(), audience.size()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static TrustedPath through(StakeholderId listener, WeightedTie first, WeightedTie second) {
        return new TrustedPath(
                listener,
                first.to(),
                SECOND_HAND * first.weight() * second.weight(),
                Stream.concat(first.evidence().stream(), second.evidence().stream())
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static void keep(
            Map<StakeholderId, Map<StakeholderId, TrustedPath>> reached, StakeholderId messenger, TrustedPath path) {
        reached.computeIfAbsent(messenger, _ -> new LinkedHashMap<>())
                .merge(path.listener(), path, (one, other) -> other.strength() > one.strength() ? other : one);
    }

    private static Messenger messenger(StakeholderId stakeholder, Map<StakeholderId, TrustedPath> paths, int audience) {
        double sum = 0;
        for (TrustedPath path : paths.values()) {
            sum += path.strength();
        }
        return new Messenger(stakeholder, sum / audience, List.copyOf(paths.values()));
    }

    private boolean canBring(StakeholderId stakeholder) {
        StakeholderView view = picture.stakeholders().get(stakeholder);
        return view != null
                && (view.stance() == null || view.stance().value().value() >= 0)
                && view.presentOn(picture.moment().asOf().plusDays(LEAVES_WITHIN));
    }
}
