package nl.draagvlak.query.network.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Chooses vertices that together touch as many sets as they can, greedily: each time the one that touches most sets that are not touched
 * yet, of equals the lowest number. At least 1 − 1/e of the best possible (Nemhauser, Wolsey &amp; Fisher 1978), because touching has
 * diminishing returns; which also makes a count that was right earlier an upper bound now, so that few are counted again. O(entries · log).
 *
 * @param chosen in the order in which they were chosen
 * @param touched how many sets the first, the first two, … touch
 */
record Coverage(List<Integer> chosen, List<Integer> touched) {

    private record Promise(int vertex, int sets) {
        static final Comparator<Promise> MOST_FIRST =
                Comparator.comparingInt(Promise::sets).reversed().thenComparingInt(Promise::vertex);
    }

    /**
     * The greedy choice.
     *
     * @param size number of vertices
     * @param allowed who may be chosen
     * @param most how many may be chosen
     */
    static Coverage of(ReverseReachableSets sets, int size, BitSet allowed, int most) {
        int[][] setsOf = index(sets, size, allowed);
        PriorityQueue<Promise> waiting = new PriorityQueue<>(Promise.MOST_FIRST);
        allowed.stream().forEach(vertex -> waiting.add(new Promise(vertex, setsOf[vertex].length)));
        BitSet touched = new BitSet(sets.count());
        List<Integer> chosen = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        while (chosen.size() < most && !waiting.isEmpty()) {
            Promise best = waiting.remove();
            int now = (int) Arrays.stream(setsOf[best.vertex])
                    .filter(set -> !touched.get(set))
                    .count();
            if (now == best.sets) {
                Arrays.stream(setsOf[best.vertex]).forEach(touched::set);
                chosen.add(best.vertex);
                counts.add(touched.cardinality());
            } else {
                waiting.add(new Promise(best.vertex, now));
            }
        }
        return new Coverage(chosen, counts);
    }

    private static int[][] index(ReverseReachableSets sets, int size, BitSet allowed) {
        int[] counts = new int[size];
        for (int set = 0; set < sets.count(); set++) {
            for (int vertex : sets.set(set)) {
                counts[vertex]++;
            }
        }
        int[][] setsOf = new int[size][];
        Arrays.setAll(setsOf, vertex -> new int[allowed.get(vertex) ? counts[vertex] : 0]);
        Arrays.fill(counts, 0);
        for (int set = 0; set < sets.count(); set++) {
            for (int vertex : sets.set(set)) {
                if (allowed.get(vertex)) {
                    setsOf[vertex][counts[vertex]++] = set;
                }
            }
        }
        return setsOf;
    }

    /** How many sets all of them touch. */
    int all() {
        return touched.isEmpty() ? 0 : touched.getLast();
    }
}
