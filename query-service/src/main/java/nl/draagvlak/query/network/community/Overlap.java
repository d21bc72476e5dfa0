package nl.draagvlak.query.network.community;

import java.util.Map;
import java.util.TreeMap;

/** How many vertices two divisions put in the same part of the one and the same part of the other; −1 is in no part. */
final class Overlap {

    /** Takes how many vertices a part of the one shares with a part of the other. */
    @FunctionalInterface
    interface Cell {
        void take(int one, int other, int shared);
    }

    private final Map<Long, Integer> cells = new TreeMap<>();

    private Overlap() {}

    static Overlap between(int[] one, int[] other) {
        Overlap overlap = new Overlap();
        for (int vertex = 0; vertex < one.length; vertex++) {
            if (one[vertex] >= 0 && other[vertex] >= 0) {
                overlap.cells.merge(((long) one[vertex] << 32) | other[vertex], 1, Integer::sum);
            }
        }
        return overlap;
    }

    /** Every pair of parts that share vertices, by the number of the one, then of the other. */
    void forEach(Cell cell) {
        cells.forEach((parts, shared) -> cell.take((int) (parts >>> 32), (int) (long) parts, shared));
    }
}
