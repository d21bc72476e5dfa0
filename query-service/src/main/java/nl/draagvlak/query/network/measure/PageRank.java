package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * Share of the time that someone who wanders along the arcs, in proportion to their weights, spends at each vertex (Brin &amp; Page 1998).
 *
 * <p>r(v) = (1 − d)/n + d · (Σ r(u) · w(u,v)/w(u) + D/n), with damping d = 0.85 and D the rank of vertices without arcs out, which is
 * spread evenly. Sums to 1. Power iteration until no more than 1e-14 moves in all; O(m) a round, about 200 rounds. A high value says that
 * many arcs lead here from vertices where many lead: along ties of influence, that many work on this one, not that it moves many. For who
 * moves many, look at {@link HarmonicCloseness}, or rank the {@linkplain CompactGraph#reversed() reversed} graph.
 */
public final class PageRank {

    private static final double DAMPING = 0.85;
    private static final double TOLERANCE = 1e-14;
    private static final int ROUNDS = 1_000;

    private PageRank() {}

    /** The rank of every vertex; empty for a graph without vertices. */
    public static double[] of(CompactGraph graph) {
        CompactGraph back = graph.reversed();
        double[] out = outWeights(graph);
        double[] rank = new double[graph.size()];
        Arrays.fill(rank, 1.0 / graph.size());
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > TOLERANCE; round++) {
            double[] next = step(back, out, rank);
            moved = distance(rank, next);
            rank = next;
        }
        return rank;
    }

    private static double[] outWeights(CompactGraph graph) {
        double[] out = new double[graph.size()];
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                out[vertex] += graph.weight(arc);
            }
        }
        return out;
    }

    private static double[] step(CompactGraph back, double[] out, double[] rank) {
        double[] perWeight = new double[rank.length];
        double dangling = 0;
        for (int vertex = 0; vertex < rank.length; vertex++) {
            if (out[vertex] > 0) {
                perWeight[vertex] = rank[vertex] / out[vertex];
            } else {
                dangling += rank[vertex];
            }
        }
        double[] next = new double[rank.length];
        double everywhere = (1 - DAMPING + DAMPING * dangling) / rank.length;
        for (int vertex = 0; vertex < rank.length; vertex++) {
            double flow = 0;
            for (int arc = back.first(vertex); arc < back.end(vertex); arc++) {
                flow += perWeight[back.target(arc)] * back.weight(arc);
            }
            next[vertex] = everywhere + DAMPING * flow;
        }
        return next;
    }

    private static double distance(double[] before, double[] after) {
        double moved = 0;
        for (int vertex = 0; vertex < before.length; vertex++) {
            moved += Math.abs(after[vertex] - before[vertex]);
        }
        return moved;
    }
}
