package nl.draagvlak.query.insight.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best that any choice could do, proven by looking at every one of them. Whom a choice leaves uncovered are those whom only the others
 * cover; for all choices at once these are sums over subsets: O(c · 2^c) for c candidates, whatever the number of those covered.
 *
 * @param candidates the places of the chosen among those given, ascending
 * @param covered how many they cover whom nobody covered before
 */
record BestCover(List<Integer> candidates, int covered) {

    /** The most candidates among whom every choice is looked at. */
    static final int MOST = 20;

    BestCover {
        candidates = List.copyOf(candidates);
    }

    /**
     * Of the choices of at most so many, one that covers most; of those the smallest, of those the one of whom the first were given first.
     *
     * @param covers what each candidate covers; at most {@value #MOST} of them
     * @param before what is covered already
     * @throws IllegalArgumentException when there are more candidates
     */
    static BestCover of(List<int[]> covers, BitSet before, int most) {
        if (covers.size() > MOST) {
            throw new IllegalArgumentException("too many candidates to look at every choice: " + covers.size());
        }
        int choices = 1 << covers.size();
        int[] left = left(covers, before, choices);
        int best = 0;
        for (int choice = 1; choice < choices; choice++) {
            if (Integer.bitCount(choice) <= most && isBetter(choice, best, left, choices - 1)) {
                best = choice;
            }
        }
        return new BestCover(places(best), left[choices - 1] - left[choices - 1 - best]);
    }

    /** For each set of candidates how many of those to be covered are covered by none but them. */
    private static int[] left(List<int[]> covers, BitSet before, int choices) {
        Map<Integer, Integer> coveredBy = new HashMap<>();
        for (int candidate = 0; candidate < covers.size(); candidate++) {
            int bit = 1 << candidate;
            for (int each : covers.get(candidate)) {
                if (!before.get(each)) {
                    coveredBy.merge(each, bit, (one, other) -> one | other);
                }
            }
        }
        int[] left = new int[choices];
        coveredBy.values().forEach(by -> left[by]++);
        for (int bit = 1; bit < choices; bit <<= 1) {
            for (int set = 0; set < choices; set++) {
                if ((set & bit) != 0) {
                    left[set] += left[set ^ bit];
                }
            }
        }
        return left;
    }

    private static boolean isBetter(int choice, int best, int[] left, int all) {
        int uncovered = left[all - choice];
        int atBest = left[all - best];
        if (uncovered != atBest) {
            return uncovered < atBest;
        }
        int size = Integer.bitCount(choice);
        int bestSize = Integer.bitCount(best);
        return size < bestSize
                || size == bestSize && Integer.compareUnsigned(Integer.reverse(choice), Integer.reverse(best)) > 0;
    }

    private static List<Integer> places(int choice) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < MOST; place++) {
            if ((choice & 1 << place) != 0) {
                places.add(place);
            }
        }
        return places;
    }
}
