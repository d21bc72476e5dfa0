package nl.draagvlak.query.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.TrustedPath;
import nl.draagvlak.query.network.TrustedPaths;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;

/**
 * Finds messengers that an audience trusts, in the network of trust as it stands today ({@link TrustedPaths}).
 *
 * <p>score = the mean over the audience of the best path to each. Whoever is against the change, leaves within {@value #LEAVES_WITHIN} days
 * or objects to being planned for, is not proposed.
 */
final class Messengers {

    /** Days within which somebody who leaves is not asked any more. */
    static final int LEAVES_WITHIN = 30;

    private static final Comparator<Messenger> BEST_FIRST = Comparator.comparingDouble(Messenger::score)
            .reversed()
            .thenComparing(messenger -> messenger.stakeholder().value());

    private final Picture picture;
    private final TrustedPaths trust;

    Messengers(Picture picture) {
        this.picture = picture;
        this.trust = new TrustedPaths(picture);
    }

    /** Everyone who could bring a message to these people, the best first. */
    List<Messenger> to(List<StakeholderId> audience) {
        Map<StakeholderId, List<TrustedPath>> reached = new LinkedHashMap<>();
        audience.stream()
                .distinct()
                .flatMap(listener -> trust.to(listener).stream())
                .forEach(path -> reached.computeIfAbsent(path.messenger(), _ -> new ArrayList<>())
                        .add(path));
        return reached.entrySet().stream()
                .filter(entry -> canBring(entry.getKey()))
                .map(entry -> messenger(entry.getKey(), entry.getValue(), audience.size()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Messenger messenger(StakeholderId stakeholder, List<TrustedPath> paths, int audience) {
        double sum = 0;
        for (TrustedPath path : paths) {
            sum += path.strength();
        }
        return new Messenger(stakeholder, sum / audience, paths);
    }

    private boolean canBring(StakeholderId stakeholder) {
        StakeholderView view = picture.stakeholders().get(stakeholder);
        return view != null
                && view.objects() == null
                && (view.stance() == null || view.stance().value().value() >= 0)
                && view.presentOn(picture.moment().asOf().plusDays(LEAVES_WITHIN));
    }
}
