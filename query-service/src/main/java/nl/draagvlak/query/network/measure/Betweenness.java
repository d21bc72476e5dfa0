package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * How many shortest paths between others run through a vertex (Freeman 1977), by Brandes' algorithm (2001).
 *
 * <p>b(v) = Σ over s ≠ v ≠ t of σ(s,t|v)/σ(s,t), with σ the number of shortest paths: raw, ends excluded. In a network whose ties are all
 * undirected each pair counts once. Weighted, an arc is as long as 1/strength. O(n·m), weighted O(n·m·log n); see
 * {@link SampledBetweenness} for networks where that takes too long. A high value says that others depend on this one to reach each other
 * by the shortest way.
 */
public final class Betweenness {

    private Betweenness() {}

    /**
     * The betweenness of every vertex.
     *
     * @param weighted whether arcs are as long as 1/strength instead of one step
     * @param undirected whether all ties are undirected, so that each pair counts once
     */
    public static double[] of(CompactGraph graph, boolean weighted, boolean undirected) {
        double[] total = Parts.sum(graph.size(), graph.size(), (first, step, sums) -> {
            Dependencies dependencies = Dependencies.in(graph, weighted);
            for (int source = first; source < graph.size(); source += step) {
                dependencies.from(source);
                dependencies.addTo(sums);
            }
        });
        if (undirected) {
            Arrays.setAll(total, vertex -> total[vertex] / 2);
        }
        return total;
    }
}
