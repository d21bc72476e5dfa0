package nl.draagvlak.query.network.measure;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * A directed graph in three arrays: vertices are numbers from 0, the arcs out of vertex v lie at the places {@link #first(int)} up to
 * {@link #end(int)}, ordered by target. Immutable; at most one arc from one vertex to another, none to itself. Loops over it run over
 * adjacent memory, which makes measures ten to twenty times as fast as on a graph of objects.
 */
public final class CompactGraph {

    private final int[] offsets;
    private final int[] targets;
    private final double[] weights;

    private CompactGraph(int[] offsets, int[] targets, double[] weights) {
        this.offsets = offsets;
        this.targets = targets;
        this.weights = weights;
    }

    /**
     * A graph of the arcs {@code from[i] → to[i]}, in any order. Takes O(n + m).
     *
     * @param size number of vertices
     */
    public static CompactGraph of(int size, int[] from, int[] to, double[] weights) {
        int[] offsets = offsets(size, from);
        int[] next = offsets.clone();
        int[] targets = new int[from.length];
        double[] kept = new double[from.length];
        for (int arc = 0; arc < from.length; arc++) {
            int place = next[from[arc]]++;
            targets[place] = to[arc];
            kept[place] = weights[arc];
        }
        // Turning a graph around orders its arcs; turning it twice leaves them the right way round, ordered.
        return new CompactGraph(offsets, targets, kept).reversed().reversed();
    }

    private static int[] offsets(int size, int[] sources) {
        int[] offsets = new int[size + 1];
        for (int source : sources) {
            offsets[source + 1]++;
        }
        for (int vertex = 0; vertex < size; vertex++) {
            offsets[vertex + 1] += offsets[vertex];
        }
        return offsets;
    }

    /** The same arcs, each the other way round. Takes O(n + m). */
    public CompactGraph reversed() {
        int[] turned = offsets(size(), targets);
        int[] next = turned.clone();
        int[] sources = new int[targets.length];
        double[] kept = new double[targets.length];
        for (int vertex = 0; vertex < size(); vertex++) {
            for (int arc = first(vertex); arc < end(vertex); arc++) {
                int place = next[targets[arc]]++;
                sources[place] = vertex;
                kept[place] = weights[arc];
            }
        }
        return new CompactGraph(turned, sources, kept);
    }

    /**
     * The undirected collapse: an arc each way wherever there is an arc at all. Takes O(n + m).
     *
     * @param combined makes one weight of those of the two directions, 0 where a direction is missing; must be symmetric
     */
    public CompactGraph collapsed(DoubleBinaryOperator combined) {
        CompactGraph back = reversed();
        int[] grown = new int[size() + 1];
        int[] all = new int[2 * arcs()];
        double[] kept = new double[2 * arcs()];
        int place = 0;
        for (int vertex = 0; vertex < size(); vertex++) {
            int out = first(vertex);
            int in = back.first(vertex);
            while (out < end(vertex) || in < back.end(vertex)) {
                int outTo = out < end(vertex) ? targets[out] : Integer.MAX_VALUE;
                int inFrom = in < back.end(vertex) ? back.targets[in] : Integer.MAX_VALUE;
                all[place] = Math.min(outTo, inFrom);
                kept[place++] = combined.applyAsDouble(
                        outTo <= inFrom ? weights[out++] : 0, inFrom <= outTo ? back.weights[in++] : 0);
            }
            grown[vertex + 1] = place;
        }
        return new CompactGraph(grown, Arrays.copyOf(all, place), Arrays.copyOf(kept, place));
    }

    /** The same vertices with some of the arcs. Takes O(n + m). */
    public CompactGraph filtered(ArcFilter filter) {
        int[] fewer = new int[offsets.length];
        int[] to = new int[arcs()];
        double[] kept = new double[arcs()];
        int count = 0;
        for (int vertex = 0; vertex < size(); vertex++) {
            for (int arc = first(vertex); arc < end(vertex); arc++) {
                if (filter.keeps(vertex, targets[arc])) {
                    to[count] = targets[arc];
                    kept[count++] = weights[arc];
                }
            }
            fewer[vertex + 1] = count;
        }
        return new CompactGraph(fewer, Arrays.copyOf(to, count), Arrays.copyOf(kept, count));
    }

    /**
     * The graph between parts, an arc weighing as much as all arcs from one to the other together, without those within. Takes O(n + m).
     *
     * @param part part of every vertex, 0 and up
     * @param parts number of parts
     */
    public CompactGraph contracted(int[] part, int parts) {
        int[] from = new int[arcs()];
        int[] to = new int[arcs()];
        double[] kept = new double[arcs()];
        int count = 0;
        for (int vertex = 0; vertex < size(); vertex++) {
            for (int arc = first(vertex); arc < end(vertex); arc++) {
                if (part[vertex] != part[targets[arc]]) {
                    from[count] = part[vertex];
                    to[count] = part[targets[arc]];
                    kept[count++] = weights[arc];
                }
            }
        }
        return of(parts, Arrays.copyOf(from, count), Arrays.copyOf(to, count), Arrays.copyOf(kept, count))
                .withoutParallels();
    }

    /** With arcs between the same two vertices, which lie side by side, added up. */
    private CompactGraph withoutParallels() {
        int[] fewer = new int[offsets.length];
        int[] to = new int[arcs()];
        double[] kept = new double[arcs()];
        int count = 0;
        for (int vertex = 0; vertex < size(); vertex++) {
            for (int arc = first(vertex); arc < end(vertex); arc++) {
                if (count == fewer[vertex] || to[count - 1] != targets[arc]) {
                    to[count++] = targets[arc];
                }
                kept[count - 1] += weights[arc];
            }
            fewer[vertex + 1] = count;
        }
        return new CompactGraph(fewer, Arrays.copyOf(to, count), Arrays.copyOf(kept, count));
    }

    /** Number of vertices. */
    public int size() {
        return offsets.length - 1;
    }

    /** Number of arcs. */
    public int arcs() {
        return targets.length;
    }

    /** Place of the first arc out of a vertex. */
    public int first(int vertex) {
        return offsets[vertex];
    }

    /** Place after the last arc out of a vertex. */
    public int end(int vertex) {
        return offsets[vertex + 1];
    }

    /** Number of arcs out of a vertex. */
    public int degree(int vertex) {
        return offsets[vertex + 1] - offsets[vertex];
    }

    /** Where the arc at a place goes. */
    public int target(int arc) {
        return targets[arc];
    }

    /** Strength of the arc at a place. */
    public double weight(int arc) {
        return weights[arc];
    }

    /** Whether there is an arc from one vertex to another. Takes O(log degree). */
    public boolean hasArc(int from, int to) {
        return arc(from, to) >= 0;
    }

    /** Place of the arc from one vertex to another; below 0 when there is none. Takes O(log degree). */
    int arc(int from, int to) {
        return Arrays.binarySearch(targets, first(from), end(from), to);
    }
}
