package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * Standing that comes from ties with those of high standing (Bonacich 1972): the dominant eigenvector of the undirected collapse, its
 * largest value 1. Where two directions differ in strength, the stronger one counts.
 *
 * <p>Found by power iteration on A + I, which has the same eigenvectors and does not swing between the two sides of a bipartite network;
 * until no value moves more than 1e-15, O(m) a round. In a network that falls apart, only the part that holds together most closely has
 * values above 0. Isolates have 0; without any tie it is undefined.
 */
public final class Eigenvector {

    private static final double TOLERANCE = 1e-15;
    private static final double NOTHING = 1e-14;
    private static final int ROUNDS = 20_000;

    private Eigenvector() {}

    /** The value of every vertex; all {@link Double#NaN}, which stands for undefined, when there is no arc. */
    public static double[] of(CompactGraph graph) {
        CompactGraph ties = graph.collapsed(Math::max);
        double[] value = new double[graph.size()];
        if (ties.arcs() == 0) {
            Arrays.fill(value, Double.NaN);
            return value;
        }
        Arrays.setAll(value, vertex -> ties.degree(vertex) > 0 ? 1 : 0);
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > TOLERANCE; round++) {
            double[] next = step(ties, value);
            moved = largestDifference(value, next);
            value = next;
        }
        double[] found = value;
        Arrays.setAll(found, vertex -> found[vertex] < NOTHING ? 0 : found[vertex]);
        return found;
    }

    private static double[] step(CompactGraph ties, double[] value) {
        double[] next = new double[value.length];
        double largest = 0;
        for (int vertex = 0; vertex < value.length; vertex++) {
            double sum = value[vertex];
            for (int arc = ties.first(vertex); arc < ties.end(vertex); arc++) {
                sum += ties.weight(arc) * value[ties.target(arc)];
            }
            next[vertex] = sum;
            largest = Math.max(largest, sum);
        }
        double unit = largest;
        Arrays.setAll(next, vertex -> next[vertex] / unit);
        return next;
    }

    private static double largestDifference(double[] before, double[] after) {
        double moved = 0;
        for (int vertex = 0; vertex < before.length; vertex++) {
            moved = Math.max(moved, Math.abs(after[vertex] - before[vertex]));
        }
        return moved;
    }
}
