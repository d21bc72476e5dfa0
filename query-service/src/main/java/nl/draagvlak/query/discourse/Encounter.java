package nl.draagvlak.query.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * How the members of two found coalitions stand to each other, or those of one among themselves: the means over the pairs that took a side
 * on a same statement. Pairs that never did say nothing about each other and count in no mean.
 *
 * @param one place of a coalition in the list of found ones
 * @param other place of the other, not before the first; the same place for a coalition in itself
 * @param pairs how many pairs took a side on a same statement
 * @param of how many pairs there are
 * @param congruence mean over the pairs, 0 and up; a high value says that they say the same. NaN when there are none
 * @param conflict mean over the pairs, 0 and up; a high value says that they say the opposite. NaN when there are none
 */
record Encounter(int one, int other, int pairs, int of, double congruence, double conflict) {

    /** Every combination of found coalitions, each with itself included, row by row. O(relations + coalitions²). */
    static List<Encounter> between(List<Found> found, List<Relations> relations) {
        Map<StakeholderId, Integer> places = new HashMap<>();
        for (int place = 0; place < found.size(); place++) {
            for (StakeholderId member : found.get(place).members()) {
                places.put(member, place);
            }
        }
        Sums sums = new Sums(found.size());
        for (Relations pair : relations) {
            Integer one = places.get(pair.one());
            Integer other = places.get(pair.other());
            if (one != null && other != null) {
                sums.add(Math.min(one, other), Math.max(one, other), pair);
            }
        }
        List<Encounter> encounters = new ArrayList<>();
        for (int one = 0; one < found.size(); one++) {
            for (int other = one; other < found.size(); other++) {
                encounters.add(sums.encounter(one, other, combinations(found, one, other)));
            }
        }
        return List.copyOf(encounters);
    }

    private static int combinations(List<Found> found, int one, int other) {
        int members = found.get(one).members().size();
        return one == other
                ? members * (members - 1) / 2
                : members * found.get(other).members().size();
    }

    /** Adds pairs up, cell by cell. */
    private static final class Sums {
        private final int[][] pairs;
        private final double[][] congruence;
        private final double[][] conflict;

        Sums(int size) {
            pairs = new int[size][size];
            congruence = new double[size][size];
            conflict = new double[size][size];
        }

        void add(int one, int other, Relations pair) {
            pairs[one][other]++;
            congruence[one][other] += pair.congruence();
            conflict[one][other] += pair.conflict();
        }

        Encounter encounter(int one, int other, int of) {
            int count = pairs[one][other];
            return new Encounter(
                    one,
                    other,
                    count,
                    of,
                    count == 0 ? Double.NaN : congruence[one][other] / count,
                    count == 0 ? Double.NaN : conflict[one][other] / count);
        }
    }
}
