package nl.draagvlak.query.insight.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Few who together cover many: each time the one who adds most, of equals the one given first.
 *
 * <p>What the first k cover is at least 1 − (1 − 1/k)^k, and so at least 1 − 1/e, of what any k could (Nemhauser, Wolsey and Fisher 1978).
 * When it ends with everything covered that can be, it took at most H(d) times as many as the smallest set that does, with H(d) = 1 + 1/2
 * + … + 1/d and d the most that one alone covers (Chvátal 1979). What one adds can only become less as others are chosen, so it is counted
 * anew only for who would be next: about O(sum of what each covers), at worst that times k.
 */
final class GreedyCover {

    /**
     * One who was chosen.
     *
     * @param candidate its place among those given
     * @param added those it covers whom nobody covered before
     */
    record Step(int candidate, List<Integer> added) {}

    private record Bound(int candidate, int atMost) {}

    private GreedyCover() {}

    /**
     * Chooses until nobody adds anything.
     *
     * @param covers what each candidate covers
     * @param before what is covered already
     * @param most how many may be chosen
     */
    static List<Step> of(List<int[]> covers, BitSet before, int most) {
        BitSet covered = (BitSet) before.clone();
        PriorityQueue<Bound> waiting = new PriorityQueue<>(
                Comparator.comparingInt(Bound::atMost).reversed().thenComparingInt(Bound::candidate));
        for (int candidate = 0; candidate < covers.size(); candidate++) {
            waiting.add(new Bound(candidate, covers.get(candidate).length));
        }
        List<Step> steps = new ArrayList<>();
        for (Bound next = waiting.poll(); next != null && steps.size() < most; next = waiting.poll()) {
            List<Integer> added = added(covers.get(next.candidate()), covered);
            if (added.size() == next.atMost() && !added.isEmpty()) {
                added.forEach(covered::set);
                steps.add(new Step(next.candidate(), added));
            } else if (!added.isEmpty()) {
                waiting.add(new Bound(next.candidate(), added.size()));
            }
        }
        return List.copyOf(steps);
    }

    /** Those of some whom nobody covers yet. */
    static List<Integer> added(int[] some, BitSet covered) {
        List<Integer> added = new ArrayList<>();
        for (int each : some) {
            if (!covered.get(each)) {
                added.add(each);
            }
        }
        return List.copyOf(added);
    }

    /** H(d): 1 + 1/2 + … + 1/d. */
    static double harmonic(int d) {
        double sum = 0;
        for (int each = d; each >= 1; each--) {
            sum += 1.0 / each;
        }
        return sum;
    }
}
