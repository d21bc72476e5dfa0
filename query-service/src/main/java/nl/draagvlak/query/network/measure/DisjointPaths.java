package nl.draagvlak.query.network.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Independent paths from one set of vertices to another: as many as can run along the arcs without two of them sharing a vertex, ends
 * included (Menger 1927).
 *
 * <p>0 says that the sets are apart, 1 that everything hangs on one vertex, 2 or more that no single vertex can cut them off. The ends
 * belong to the sets, so a direct arc is a path. A vertex in both sets is a path by itself. Maximum flow with vertex capacities of one:
 * O(m · √n).
 */
public final class DisjointPaths {

    private DisjointPaths() {}

    /** A largest set of such paths, each given by its vertices in order. */
    public static List<List<Integer>> between(CompactGraph graph, BitSet from, BitSet to) {
        int size = graph.size();
        int source = 2 * size;
        UnitFlow flow = flow(graph, from, to);
        flow.maximum(source, source + 1);
        List<List<Integer>> paths = new ArrayList<>();
        from.stream().filter(start -> flow.flowsTo(start) >= 0).forEach(start -> {
            List<Integer> path = new ArrayList<>();
            for (int vertex = start; vertex < size; vertex = flow.flowsTo(vertex + size)) {
                path.add(vertex);
            }
            paths.add(List.copyOf(path));
        });
        return List.copyOf(paths);
    }

    /** How many there are. */
    public static int count(CompactGraph graph, BitSet from, BitSet to) {
        return flow(graph, from, to).maximum(2 * graph.size(), 2 * graph.size() + 1);
    }

    /**
     * Vertex v becomes the edge v → v + size, which one path can take. Arcs into the first set and out of the second are left out: a path
     * that used one could begin later or end sooner.
     */
    private static UnitFlow flow(CompactGraph graph, BitSet from, BitSet to) {
        int size = graph.size();
        UnitFlow flow = new UnitFlow(2 * size + 2);
        from.stream().forEach(start -> flow.edge(2 * size, start));
        to.stream().forEach(end -> flow.edge(end + size, 2 * size + 1));
        for (int vertex = 0; vertex < size; vertex++) {
            flow.edge(vertex, vertex + size);
            for (int arc = graph.first(vertex); !to.get(vertex) && arc < graph.end(vertex); arc++) {
                if (!from.get(graph.target(arc))) {
                    flow.edge(vertex + size, graph.target(arc));
                }
            }
        }
        return flow;
    }
}
