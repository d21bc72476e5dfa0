package nl.draagvlak.query.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * The coalitions found in one window, held against those of the window before.
 *
 * @param kept of the pairs that stood in one coalition before and both still speak, the share that stands in one now, 0 to 1; NaN in the
 *     first window and where no such pair is left. A high value says that coalitions hold.
 */
record Period(Window window, FoundCoalitions found, double kept) {

    static Period first(Window window, FoundCoalitions found) {
        return new Period(window, found, Double.NaN);
    }

    Period next(Window following, FoundCoalitions after) {
        Map<StakeholderId, Integer> labels = new HashMap<>();
        List<StakeholderId> speakers = after.speakers();
        for (int speaker = 0; speaker < speakers.size(); speaker++) {
            labels.put(speakers.get(speaker), after.label()[speaker]);
        }
        long together = 0;
        long still = 0;
        for (Found coalition : found.all()) {
            List<Integer> now = coalition.members().stream()
                    .filter(labels::containsKey)
                    .map(labels::get)
                    .toList();
            together += pairs(now.size());
            Map<Integer, Integer> sizes = new HashMap<>();
            now.forEach(label -> sizes.merge(label, 1, Integer::sum));
            still += sizes.values().stream().mapToLong(Period::pairs).sum();
        }
        return new Period(following, after, together == 0 ? Double.NaN : (double) still / together);
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }
}
