package nl.draagvlak.query.network.measure;

import java.util.BitSet;

/**
 * The vertices whose removal cuts their component into pieces, directions ignored (Hopcroft &amp; Tarjan 1973, Algorithm 447). Iterative;
 * O(n + m).
 *
 * <p>An articulation point is somebody that part of the network hangs on.
 */
public final class ArticulationPoints {

    private final CompactGraph graph;
    private final int[] order;
    private final int[] low;
    private final int[] parent;
    private final int[] arc;
    private final BitSet found;
    private int visited;

    private ArticulationPoints(CompactGraph graph) {
        this.graph = graph;
        this.order = new int[graph.size()];
        this.low = new int[graph.size()];
        this.parent = new int[graph.size()];
        this.arc = new int[graph.size()];
        this.found = new BitSet(graph.size());
    }

    /** The articulation points of a graph. */
    public static BitSet of(CompactGraph graph) {
        ArticulationPoints search = new ArticulationPoints(graph.collapsed(Math::max));
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            if (search.order[vertex] == 0) {
                search.from(vertex);
            }
        }
        return search.found;
    }

    private void from(int root) {
        int branches = 0;
        int vertex = root;
        enter(root, -1);
        while (vertex >= 0) {
            if (arc[vertex] < graph.end(vertex)) {
                int neighbour = graph.target(arc[vertex]++);
                if (order[neighbour] == 0) {
                    enter(neighbour, vertex);
                    vertex = neighbour;
                } else if (neighbour != parent[vertex]) {
                    low[vertex] = Math.min(low[vertex], order[neighbour]);
                }
            } else {
                branches += parent[vertex] == root ? 1 : 0;
                leave(vertex, root);
                vertex = parent[vertex];
            }
        }
        found.set(root, branches > 1);
    }

    private void enter(int vertex, int from) {
        order[vertex] = ++visited;
        low[vertex] = visited;
        parent[vertex] = from;
        arc[vertex] = graph.first(vertex);
    }

    /** Tells the parent how high this branch reaches past it; one that does not reach above the parent hangs on it. */
    private void leave(int vertex, int root) {
        int above = parent[vertex];
        if (above >= 0) {
            low[above] = Math.min(low[above], low[vertex]);
            if (above != root && low[vertex] >= order[above]) {
                found.set(above);
            }
        }
    }
}
