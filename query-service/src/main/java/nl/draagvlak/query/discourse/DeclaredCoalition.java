package nl.draagvlak.query.discourse;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;

/**
 * A coalition that was declared, held against the one that shows in what people say.
 *
 * @param match the place in the list of found coalitions of the one it is most like; −1 when none shares a member
 * @param distance 1 − |both| / |either| over partners who spoke and members of the match (Jaccard), 0 to 1: a high value says that those who
 *     signed are not those who say the same; NaN when no partner took a side, because then nothing is known
 * @param partners everyone who joined and did not leave, with the ledger positions that say so
 * @param silent partners who took no side on any statement: unknown, so they count in no distance
 * @param apart partners who spoke, but not with the match
 * @param uninvited members of the match who are no partners: whom to ask next
 */
record DeclaredCoalition(
        CoalitionView coalition,
        int match,
        double distance,
        Map<StakeholderId, Long> partners,
        List<StakeholderId> silent,
        List<StakeholderId> apart,
        List<StakeholderId> uninvited) {

    static DeclaredCoalition of(CoalitionView coalition, FoundCoalitions found) {
        Set<StakeholderId> spoke = new HashSet<>(found.speakers());
        Map<StakeholderId, Long> partners = new LinkedHashMap<>();
        coalition.partners().forEach((partner, noted) -> {
            if (noted.value().step() != null && !noted.value().left()) {
                partners.put(partner, noted.position());
            }
        });
        List<StakeholderId> speaking =
                partners.keySet().stream().filter(spoke::contains).toList();
        Set<StakeholderId> ours = Set.copyOf(speaking);
        int match = IntStream.range(0, found.all().size())
                .filter(each -> shared(found.all().get(each), ours) > 0)
                .boxed()
                .max(Comparator.comparingDouble(
                                (Integer each) -> alike(found.all().get(each), ours))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
        List<StakeholderId> members =
                match < 0 ? List.of() : found.all().get(match).members();
        return new DeclaredCoalition(
                coalition,
                match,
                distance(found, match, ours),
                Collections.unmodifiableMap(partners),
                partners.keySet().stream()
                        .filter(partner -> !spoke.contains(partner))
                        .toList(),
                speaking.stream().filter(partner -> !members.contains(partner)).toList(),
                members.stream()
                        .filter(member -> !coalition.partners().containsKey(member))
                        .toList());
    }

    private static double distance(FoundCoalitions found, int match, Set<StakeholderId> ours) {
        if (ours.isEmpty()) {
            return Double.NaN;
        }
        return match < 0 ? 1 : 1 - alike(found.all().get(match), ours);
    }

    private static double alike(Found found, Set<StakeholderId> ours) {
        double shared = shared(found, ours);
        return shared / (ours.size() + found.members().size() - shared);
    }

    private static long shared(Found found, Set<StakeholderId> ours) {
        return found.members().stream().filter(ours::contains).count();
    }
}
