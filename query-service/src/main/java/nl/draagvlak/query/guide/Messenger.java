package nl.draagvlak.query.guide;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.TrustedPath;

/**
 * Somebody from whom an audience would take a message.
 *
 * @param score the mean, over everyone in the audience, of the strength of the best path to each, 0 to 1
 * @param paths the best path to each who is reached
 */
record Messenger(StakeholderId stakeholder, double score, List<TrustedPath> paths) {

    Messenger {
        paths = List.copyOf(paths);
    }

    /** How many take a message straight from this messenger. */
    int direct() {
        return (int) paths.stream().filter(TrustedPath::direct).count();
    }

    /** The positions all this rests on, ascending. */
    List<Long> evidence() {
        return paths.stream()
                .flatMap(path -> path.evidence().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
