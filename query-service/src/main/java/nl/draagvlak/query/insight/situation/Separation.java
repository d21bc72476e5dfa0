package nl.draagvlak.query.insight.situation;

import java.util.Arrays;
import java.util.BitSet;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * Who keeps the network together: for each vertex, how many others lose touch with the largest part of what it is in when it goes.
 *
 * <p>One depth-first walk over the undirected collapse with low points (Hopcroft and Tarjan 1973), which also sums the sizes of the parts
 * that would come loose; with a stack of its own, because recursion overflows on long chains. Takes O(n + m).
 */
public final class Separation {

    private final CompactGraph graph;
    private final int[] order;
    private final int[] low;
    private final int[] parent;
    private final int[] next;
    private final int[] below;
    private final int[] loose;
    private final int[] largestLoose;
    private final int[] root;
    private int clock;

    /** @param undirected a graph with every arc in both directions */
    Separation(CompactGraph undirected) {
        this.graph = undirected;
        int size = undirected.size();
        this.order = new int[size];
        this.low = new int[size];
        this.parent = new int[size];
        this.next = new int[size];
        this.below = new int[size];
        this.loose = new int[size];
        this.largestLoose = new int[size];
        this.root = new int[size];
        Arrays.fill(parent, -1);
        for (int start = 0; start < size; start++) {
            if (order[start] == 0) {
                walk(start);
            }
        }
    }

    /** How many others no longer reach the largest remaining part without this one; 0 when nobody is cut off. */
    public int cutOff(int vertex) {
        int others = below[root[vertex]] - 1;
        int above = others - loose[vertex];
        return others - Math.max(above, largestLoose[vertex]);
    }

    /** Those who are cut off from the largest remaining part without this one. */
    public BitSet cutOffPart(int vertex) {
        BitSet best = new BitSet();
        BitSet all = new BitSet();
        BitSet seen = new BitSet();
        seen.set(vertex);
        for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
            BitSet part = part(graph.target(arc), seen);
            all.or(part);
            best = part.cardinality() > best.cardinality() ? part : best;
        }
        all.andNot(best);
        return all;
    }

    private BitSet part(int start, BitSet seen) {
        BitSet part = new BitSet();
        BitSet edge = new BitSet();
        if (!seen.get(start)) {
            edge.set(start);
        }
        for (int vertex = edge.nextSetBit(0); vertex >= 0; vertex = edge.nextSetBit(0)) {
            edge.clear(vertex);
            seen.set(vertex);
            part.set(vertex);
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                if (!seen.get(graph.target(arc))) {
                    edge.set(graph.target(arc));
                }
            }
        }
        return part;
    }

    private void walk(int start) {
        enter(start, start);
        int vertex = start;
        while (vertex >= 0) {
            if (next[vertex] < graph.end(vertex)) {
                vertex = step(vertex, graph.target(next[vertex]++));
            } else {
                leave(vertex);
                vertex = parent[vertex];
            }
        }
    }

    private int step(int vertex, int target) {
        if (order[target] == 0) {
            parent[target] = vertex;
            enter(target, root[vertex]);
            return target;
        }
        if (target != parent[vertex]) {
            low[vertex] = Math.min(low[vertex], order[target]);
        }
        return vertex;
    }

    private void enter(int vertex, int start) {
        order[vertex] = ++clock;
        low[vertex] = clock;
        below[vertex] = 1;
        root[vertex] = start;
        next[vertex] = graph.first(vertex);
    }

    private void leave(int vertex) {
        int above = parent[vertex];
        if (above < 0) {
            return;
        }
        low[above] = Math.min(low[above], low[vertex]);
        below[above] += below[vertex];
        if (low[vertex] >= order[above]) {
            loose[above] += below[vertex];
            largestLoose[above] = Math.max(largestLoose[above], below[vertex]);
        }
    }
}
