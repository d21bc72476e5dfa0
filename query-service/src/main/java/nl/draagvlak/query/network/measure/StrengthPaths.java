package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * Shortest paths where an arc is as long as 1/strength, from one source after another, by Dijkstra's algorithm (1959) with a binary heap:
 * O(m log n) a source. After {@link #from(int)}, {@link #reached()} vertices lie in {@link #vertex(int)} in the order of their distance.
 *
 * <p>Two paths count as equally long when their lengths differ by less than 1e-10 of themselves: sums of the same lengths in another order
 * differ in their last digits, and an exact comparison would take one of them for the only shortest path.
 */
final class StrengthPaths {

    private static final double TOLERANCE = 1e-10;

    private final CompactGraph graph;
    private final int[] reached;
    private final double[] distance;
    private final double[] ways;
    private final VertexHeap heap;
    private int count;

    StrengthPaths(CompactGraph graph) {
        this.graph = graph;
        this.reached = new int[graph.size()];
        this.distance = new double[graph.size()];
        this.ways = new double[graph.size()];
        this.heap = new VertexHeap(distance);
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
    }

    /** Finds the distance of everything that can be reached from a source, itself included at 0, and in how many ways. */
    void from(int source) {
        for (int place = 0; place < count; place++) {
            distance[reached[place]] = Double.POSITIVE_INFINITY;
            ways[reached[place]] = 0;
        }
        count = 0;
        distance[source] = 0;
        ways[source] = 1;
        heap.add(source);
        while (!heap.isEmpty()) {
            int vertex = heap.removeNearest();
            reached[count++] = vertex;
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                double through = distance[vertex] + 1 / graph.weight(arc);
                int target = graph.target(arc);
                if (through < distance[target]) {
                    distance[target] = through;
                    heap.raise(target);
                }
            }
        }
        countWays();
    }

    /** Only now: while distances still change, a path may seem to be one of the shortest and turn out not to be. */
    private void countWays() {
        for (int place = 0; place < count; place++) {
            int vertex = reached[place];
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                if (isShortest(vertex, arc)) {
                    ways[graph.target(arc)] += ways[vertex];
                }
            }
        }
    }

    /** Whether an arc out of a reached vertex is the last step of a shortest path. */
    boolean isShortest(int vertex, int arc) {
        double known = distance[graph.target(arc)];
        return Math.abs(distance[vertex] + 1 / graph.weight(arc) - known) <= TOLERANCE * known;
    }

    /** How many vertices were reached. */
    int reached() {
        return count;
    }

    /** The vertex at a place in the order of distance. */
    int vertex(int place) {
        return reached[place];
    }

    /** Distance of a vertex; infinite when it was not reached. */
    double distance(int vertex) {
        return distance[vertex];
    }

    /** Number of shortest paths to a vertex. */
    double ways(int vertex) {
        return ways[vertex];
    }
}
