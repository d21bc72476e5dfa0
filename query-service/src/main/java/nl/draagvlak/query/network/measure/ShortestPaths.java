package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * Shortest paths from one source after another, reusing its arrays. Lengths are whole steps, or, weighted, sums of 1/strength.
 *
 * <p>After {@link #from(int)}, {@link #reached()} vertices lie in {@link #vertex(int)} in the order of their distance.
 */
abstract sealed class ShortestPaths permits StepPaths, StrengthPaths {

    final CompactGraph graph;
    final int[] reached;
    final double[] distance;
    final double[] ways;
    int count;

    ShortestPaths(CompactGraph graph) {
        this.graph = graph;
        this.reached = new int[graph.size()];
        this.distance = new double[graph.size()];
        this.ways = new double[graph.size()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
    }

    /** Unweighted or weighted paths in a graph. */
    static ShortestPaths in(CompactGraph graph, boolean weighted) {
        return weighted ? new StrengthPaths(graph) : new StepPaths(graph);
    }

    /** Finds the distance of everything that can be reached from a source, itself included at 0, and in how many ways. */
    final void from(int source) {
        for (int i = 0; i < count; i++) {
            distance[reached[i]] = Double.POSITIVE_INFINITY;
            ways[reached[i]] = 0;
        }
        count = 0;
        distance[source] = 0;
        ways[source] = 1;
        search(source);
    }

    abstract void search(int source);

    /** Whether an arc out of a reached vertex is the last step of a shortest path. */
    abstract boolean isShortest(int vertex, int arc);

    /** How many vertices were reached. */
    final int reached() {
        return count;
    }

    /** The vertex at a place in the order of distance. */
    final int vertex(int place) {
        return reached[place];
    }

    /** Distance of a vertex; infinite when it was not reached. */
    final double distance(int vertex) {
        return distance[vertex];
    }

    /** Distance of the vertices furthest away; no shortest path leads on from them. */
    final double horizon() {
        return distance[reached[count - 1]];
    }

    /** Number of shortest paths to a vertex. */
    final double ways(int vertex) {
        return ways[vertex];
    }
}
