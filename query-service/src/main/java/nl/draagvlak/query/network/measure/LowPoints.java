package nl.draagvlak.query.network.measure;

/**
 * One depth-first walk through an undirected graph (Hopcroft &amp; Tarjan 1973, Algorithm 447): when each vertex was entered, from where, and
 * the earliest entered vertex that its branch reaches past its parent. Iterative, because recursion overflows on long chains; O(n + m).
 */
final class LowPoints {

    private static final int NOWHERE = -1;

    private final CompactGraph ties;
    private final int[] order;
    private final int[] low;
    private final int[] parent;
    private final int[] arc;
    private int visited;

    /** @param ties a graph with every arc in both directions */
    LowPoints(CompactGraph ties) {
        this.ties = ties;
        this.order = new int[ties.size()];
        this.low = new int[ties.size()];
        this.parent = new int[ties.size()];
        this.arc = new int[ties.size()];
        for (int vertex = 0; vertex < ties.size(); vertex++) {
            if (order[vertex] == 0) {
                walk(vertex);
            }
        }
    }

    /** Where a vertex was entered from; −1 where a walk began. */
    int parent(int vertex) {
        return parent[vertex];
    }

    /** Whether a walk began here. */
    boolean isRoot(int vertex) {
        return parent[vertex] == NOWHERE;
    }

    /** Whether the branch below a vertex that is no root reaches nothing above its parent, so that it hangs on the parent. */
    boolean hangsOnParent(int vertex) {
        return low[vertex] >= order[parent[vertex]];
    }

    /** Whether the branch below a vertex that is no root does not even reach its parent another way. */
    boolean hangsOnTieToParent(int vertex) {
        return low[vertex] > order[parent[vertex]];
    }

    private void walk(int root) {
        enter(root, NOWHERE);
        int vertex = root;
        while (vertex != NOWHERE) {
            vertex = arc[vertex] < ties.end(vertex) ? step(vertex, ties.target(arc[vertex]++)) : leave(vertex);
        }
    }

    private void enter(int vertex, int from) {
        order[vertex] = ++visited;
        low[vertex] = visited;
        parent[vertex] = from;
        arc[vertex] = ties.first(vertex);
    }

    private int step(int vertex, int neighbour) {
        if (order[neighbour] == 0) {
            enter(neighbour, vertex);
            return neighbour;
        }
        if (neighbour != parent[vertex]) {
            low[vertex] = Math.min(low[vertex], order[neighbour]);
        }
        return vertex;
    }

    private int leave(int vertex) {
        int above = parent[vertex];
        if (above != NOWHERE) {
            low[above] = Math.min(low[above], low[vertex]);
        }
        return above;
    }
}
