package nl.draagvlak.query.network.community;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.SplittableRandom;
import nl.draagvlak.query.network.measure.Cohesion;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * A division of a network that puts much weight within its parts, by the method of Louvain (Blondel et al. 2008) with a queue of vertices
 * to be looked at again (Traag, Waltman &amp; van Eck 2019): every vertex moves to the neighbouring part that raises {@link Modularity} most,
 * until none gains; the parts become the vertices of the next level; until nothing merges. A part that came apart on the way, which this
 * method cannot rule out, is split at the end, so every part is connected.
 *
 * <p>The order in which vertices are looked at is random with a seed: the same graph and seed give the same division. Near O(m) a level,
 * few levels.
 */
final class Louvain {

    private static final double NO_GAIN = 1e-12;

    private final CompactGraph ties;
    private final double all;
    private final double[] strength;
    private final double[] total;
    private final int[] part;
    private final double[] towards;
    private final int[] met;

    private Louvain(CompactGraph ties, double[] inner, double all) {
        this.ties = ties;
        this.all = all;
        this.strength = inner.clone();
        for (int vertex = 0; vertex < ties.size(); vertex++) {
            for (int arc = ties.first(vertex); arc < ties.end(vertex); arc++) {
                strength[vertex] += ties.weight(arc);
            }
        }
        this.total = strength.clone();
        this.part = new int[ties.size()];
        Arrays.setAll(part, vertex -> vertex);
        this.towards = new double[ties.size()];
        this.met = new int[ties.size()];
    }

    /**
     * The part of every vertex, numbered from 0 in the order of their first vertices.
     *
     * @param ties a graph with every arc in both directions, alike
     */
    static int[] divide(CompactGraph ties, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double all = 0;
        for (int arc = 0; arc < ties.arcs(); arc++) {
            all += ties.weight(arc);
        }
        int[] division = new int[ties.size()];
        Arrays.setAll(division, vertex -> vertex);
        CompactGraph level = ties;
        double[] inner = new double[ties.size()];
        int parts = ties.size();
        while (true) {
            Louvain moving = new Louvain(level, inner, all);
            moving.settle(random);
            int[] merged = Parts.numbered(moving.part);
            Arrays.setAll(division, vertex -> merged[division[vertex]]);
            if (Parts.count(merged) == parts) {
                return connected(ties, division);
            }
            parts = Parts.count(merged);
            inner = within(level, inner, merged, parts);
            level = level.contracted(merged, parts);
        }
    }

    private static double[] within(CompactGraph level, double[] inner, int[] part, int parts) {
        double[] within = new double[parts];
        for (int vertex = 0; vertex < level.size(); vertex++) {
            within[part[vertex]] += inner[vertex];
            for (int arc = level.first(vertex); arc < level.end(vertex); arc++) {
                within[part[vertex]] += part[vertex] == part[level.target(arc)] ? level.weight(arc) : 0;
            }
        }
        return within;
    }

    private static int[] connected(CompactGraph ties, int[] division) {
        return Cohesion.components(ties.filtered((one, other) -> division[one] == division[other]));
    }

    private void settle(SplittableRandom random) {
        int[] order = shuffled(random);
        ArrayDeque<Integer> waiting = new ArrayDeque<>(order.length);
        boolean[] waits = new boolean[order.length];
        for (int vertex : order) {
            waiting.add(vertex);
            waits[vertex] = true;
        }
        while (!waiting.isEmpty()) {
            int vertex = waiting.remove();
            waits[vertex] = false;
            if (moves(vertex)) {
                for (int arc = ties.first(vertex); arc < ties.end(vertex); arc++) {
                    int neighbour = ties.target(arc);
                    if (!waits[neighbour] && part[neighbour] != part[vertex]) {
                        waits[neighbour] = true;
                        waiting.add(neighbour);
                    }
                }
            }
        }
    }

    private int[] shuffled(SplittableRandom random) {
        int[] order = new int[ties.size()];
        for (int vertex = 0; vertex < order.length; vertex++) {
            int place = random.nextInt(vertex + 1);
            order[vertex] = order[place];
            order[place] = vertex;
        }
        return order;
    }

    /** Moves a vertex to the part where it gains most, of equals the lowest; whether it moved. */
    private boolean moves(int vertex) {
        int count = meet(vertex);
        int own = part[vertex];
        total[own] -= strength[vertex];
        int best = own;
        double gain = gain(vertex, own) + NO_GAIN * all;
        for (int place = 0; place < count; place++) {
            double other = gain(vertex, met[place]);
            if (other > gain || (other == gain && best != own && met[place] < best)) {
                gain = other;
                best = met[place];
            }
        }
        for (int place = 0; place < count; place++) {
            towards[met[place]] = 0;
        }
        total[best] += strength[vertex];
        part[vertex] = best;
        return best != own;
    }

    /** Adds up the weight of the ties of a vertex towards each part; how many parts those are. */
    private int meet(int vertex) {
        int count = 0;
        for (int arc = ties.first(vertex); arc < ties.end(vertex); arc++) {
            int other = part[ties.target(arc)];
            if (towards[other] == 0) {
                met[count++] = other;
            }
            towards[other] += ties.weight(arc);
        }
        return count;
    }

    private double gain(int vertex, int other) {
        return towards[other] - strength[vertex] * total[other] / all;
    }
}
