package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/** How far a network hangs together as a whole. */
public final class Cohesion {

    private Cohesion() {}

    /**
     * Share of the possible arcs that exist, m/(n(n − 1)), 0 to 1; with undirected ties as two arcs each, this is 2m/(n(n − 1)) of the ties.
     * {@link Double#NaN}, which stands for undefined, below two vertices.
     */
    public static double density(CompactGraph graph) {
        double possible = (double) graph.size() * (graph.size() - 1);
        return possible > 0 ? graph.arcs() / possible : Double.NaN;
    }

    /** Share of the arcs that are returned, 0 to 1; {@link Double#NaN}, which stands for undefined, without arcs. O(m log m). */
    public static double reciprocity(CompactGraph graph) {
        int returned = 0;
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                returned += graph.hasArc(graph.target(arc), vertex) ? 1 : 0;
            }
        }
        return (double) returned / graph.arcs();
    }

    /** The weak component of every vertex, numbered from 0 in the order of their first vertices. O(n + m). */
    public static int[] components(CompactGraph graph) {
        CompactGraph ties = graph.collapsed(Math::max);
        int[] component = new int[graph.size()];
        Arrays.fill(component, -1);
        int[] queue = new int[graph.size()];
        int count = 0;
        for (int start = 0; start < graph.size(); start++) {
            if (component[start] < 0) {
                spread(ties, start, count++, component, queue);
            }
        }
        return component;
    }

    private static void spread(CompactGraph ties, int start, int number, int[] component, int[] queue) {
        int filled = 1;
        queue[0] = start;
        component[start] = number;
        for (int read = 0; read < filled; read++) {
            for (int arc = ties.first(queue[read]); arc < ties.end(queue[read]); arc++) {
                if (component[ties.target(arc)] < 0) {
                    component[ties.target(arc)] = number;
                    queue[filled++] = ties.target(arc);
                }
            }
        }
    }
}
