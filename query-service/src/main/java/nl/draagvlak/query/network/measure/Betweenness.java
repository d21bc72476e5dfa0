package nl.draagvlak.query.network.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many shortest paths between others run through a vertex (Freeman 1977), by Brandes' algorithm (2001).
 *
 * <p>b(v) = Σ over s ≠ v ≠ t of σ(s,t|v)/σ(s,t), with σ the number of shortest paths: raw, ends excluded. In a network whose ties are all
 * undirected each pair counts once. Weighted, an arc is as long as 1/strength. O(n·m), weighted O(n·m·log n). A high value says that
 * others depend on this one to reach each other by the shortest way.
 */
public final class Betweenness {

    /** Parts that sources are dealt into; fixed, so that sums are taken in the same order on any machine. */
    private static final int PARTS = 64;

    private Betweenness() {}

    /**
     * The betweenness of every vertex.
     *
     * @param weighted whether arcs are as long as 1/strength instead of one step
     * @param undirected whether all ties are undirected, so that each pair counts once
     */
    public static double[] of(CompactGraph graph, boolean weighted, boolean undirected) {
        List<double[]> parts = IntStream.range(0, Math.min(PARTS, graph.size()))
                .parallel()
                .mapToObj(part -> part(graph, weighted, part))
                .toList();
        double[] total = new double[graph.size()];
        for (double[] part : parts) {
            Arrays.setAll(total, vertex -> total[vertex] + part[vertex]);
        }
        if (undirected) {
            Arrays.setAll(total, vertex -> total[vertex] / 2);
        }
        return total;
    }

    private static double[] part(CompactGraph graph, boolean weighted, int part) {
        Sweep sweep = new Sweep(ShortestPaths.in(graph, weighted), graph);
        for (int source = part; source < graph.size(); source += PARTS) {
            sweep.from(source);
        }
        return sweep.sum;
    }

    /** What one source after another adds, with arrays used again for each. */
    private static final class Sweep {
        private final ShortestPaths paths;
        private final CompactGraph graph;
        private final double[] sum;
        private final double[] dependency;

        Sweep(ShortestPaths paths, CompactGraph graph) {
            this.paths = paths;
            this.graph = graph;
            this.sum = new double[graph.size()];
            this.dependency = new double[graph.size()];
        }

        void from(int source) {
            paths.from(source);
            double horizon = paths.horizon();
            for (int place = paths.reached() - 1; place > 0; place--) {
                int vertex = paths.vertex(place);
                boolean leadsOn = paths.distance(vertex) < horizon;
                dependency[vertex] = leadsOn ? paths.ways(vertex) * dependentPerWay(vertex) : 0;
                sum[vertex] += dependency[vertex];
            }
        }

        private double dependentPerWay(int vertex) {
            double perWay = 0;
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                if (paths.isShortest(vertex, arc)) {
                    int target = graph.target(arc);
                    perWay += (1 + dependency[target]) / paths.ways(target);
                }
            }
            return perWay;
        }
    }
}
