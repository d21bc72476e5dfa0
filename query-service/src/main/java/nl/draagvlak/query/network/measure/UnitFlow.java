package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * Maximum flow where every edge carries 0 or 1, by Dinic's algorithm (1970): O(edges · √nodes) on networks whose nodes carry at most one
 * unit. Iterative.
 */
final class UnitFlow {

    private final int[] head;
    private int[] next = new int[64];
    private int[] target = new int[64];
    private boolean[] open = new boolean[64];
    private int edges;

    UnitFlow(int nodes) {
        head = new int[nodes];
        Arrays.fill(head, -1);
    }

    /** Adds an edge of capacity 1. Its number is even; the number after it is its way back. */
    void edge(int from, int to) {
        half(from, to, true);
        half(to, from, false);
    }

    private void half(int from, int to, boolean isOpen) {
        if (edges == next.length) {
            next = Arrays.copyOf(next, 2 * edges);
            target = Arrays.copyOf(target, 2 * edges);
            open = Arrays.copyOf(open, 2 * edges);
        }
        next[edges] = head[from];
        target[edges] = to;
        open[edges] = isOpen;
        head[from] = edges++;
    }

    /** Sends as much as goes from source to sink, and tells how much that is. */
    int maximum(int source, int sink) {
        int total = 0;
        int[] path = new int[head.length];
        int[] level = levels(source);
        while (level[sink] >= 0) {
            int[] arc = head.clone();
            while (augment(source, sink, level, arc, path)) {
                total++;
            }
            level = levels(source);
        }
        return total;
    }

    private int[] levels(int source) {
        int[] level = new int[head.length];
        Arrays.fill(level, -1);
        int[] queue = new int[head.length];
        int filled = 1;
        queue[0] = source;
        level[source] = 0;
        for (int read = 0; read < filled; read++) {
            for (int edge = head[queue[read]]; edge >= 0; edge = next[edge]) {
                if (open[edge] && level[target[edge]] < 0) {
                    level[target[edge]] = level[queue[read]] + 1;
                    queue[filled++] = target[edge];
                }
            }
        }
        return level;
    }

    /** Walks one path down the levels, giving up dead ends for good, and turns its edges round. */
    private boolean augment(int source, int sink, int[] level, int[] arc, int[] path) {
        int depth = 0;
        int node = source;
        while (node != sink) {
            int edge = arc[node];
            if (edge < 0) {
                if (depth == 0) {
                    return false;
                }
                int back = path[--depth];
                node = target[back ^ 1];
                arc[node] = next[arc[node]];
            } else if (open[edge] && level[target[edge]] == level[node] + 1) {
                path[depth++] = edge;
                node = target[edge];
            } else {
                arc[node] = next[edge];
            }
        }
        for (int step = 0; step < depth; step++) {
            open[path[step]] = false;
            open[path[step] ^ 1] = true;
        }
        return true;
    }

    /** The node that the flow out of a node goes to; -1 when none does. */
    int flowsTo(int node) {
        for (int edge = head[node]; edge >= 0; edge = next[edge]) {
            if ((edge & 1) == 0 && !open[edge]) {
                return target[edge];
            }
        }
        return -1;
    }
}
