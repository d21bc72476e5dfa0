package nl.draagvlak.query.insight.situation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * How well two sides are joined.
 *
 * @param paths independent paths in the better direction: 0, 1, or 2 for two and more
 * @param reached share of the members of both sides that influence from the other side gets to, 0 to 1
 * @param fragmentation distance-weighted fragmentation (Borgatti 2006) taken over the ordered pairs across: 1 − the mean of 1/distance,
 *     0 when everybody on one side moves everybody on the other, 1 when nobody gets across. On large sides it is taken from evenly spaced
 *     members, the same ones each time.
 */
public record Span(int paths, double reached, double fragmentation) {

    private static final int SAMPLE = 16;

    /** Vertices and arcs that may be walked for one figure, so that a large network does not make anybody wait. */
    private static final int AFFORDABLE = 2_000_000;

    /** The span with a few ties more than there are. Takes O(sample · (n + m)). */
    public static Span of(CompactGraph graph, List<NewTie> more, BitSet one, BitSet other) {
        Walk walk = new Walk(graph, more);
        return new Span(
                paths(graph, more, one, other),
                (walk.reached(one, other) + walk.reached(other, one))
                        / (double) Math.max(1, one.cardinality() + other.cardinality()),
                1 - (walk.closeness(one, other) + walk.closeness(other, one)) / 2);
    }

    private static int paths(CompactGraph graph, List<NewTie> more, BitSet one, BitSet other) {
        Route there = Route.between(graph, more, one, other);
        Route back = there.robust() ? there : Route.between(graph, more, other, one);
        if (there.robust() || back.robust()) {
            return 2;
        }
        return there.exists() || back.exists() ? 1 : 0;
    }

    private record Walk(CompactGraph graph, List<NewTie> more) {

        int reached(BitSet from, BitSet to) {
            int[] distances = distances(from);
            return (int) to.stream().filter(end -> distances[end] >= 0).count();
        }

        /** The mean of 1/distance over pairs, from a sample of their beginnings. */
        double closeness(BitSet from, BitSet to) {
            int[] members = from.stream().toArray();
            int sample =
                    Math.min(members.length, Math.clamp(AFFORDABLE / (graph.size() + graph.arcs() + 1), 1, SAMPLE));
            double sum = 0;
            for (int place = 0; place < sample; place++) {
                BitSet start = new BitSet();
                start.set(members[(int) ((long) place * members.length / sample)]);
                int[] distances = distances(start);
                sum += to.stream()
                        .filter(end -> distances[end] > 0)
                        .mapToDouble(end -> 1.0 / distances[end])
                        .sum();
            }
            int pairs = sample * to.cardinality();
            return pairs == 0 ? 0 : sum / pairs;
        }

        private int[] distances(BitSet from) {
            int[] distances = new int[graph.size()];
            Arrays.fill(distances, -1);
            int[] waiting = new int[graph.size()];
            int last = 0;
            for (int start = from.nextSetBit(0); start >= 0; start = from.nextSetBit(start + 1)) {
                distances[start] = 0;
                waiting[last++] = start;
            }
            for (int next = 0; next < last; next++) {
                int vertex = waiting[next];
                for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                    last = visit(graph.target(arc), vertex, distances, waiting, last);
                }
                for (NewTie tie : more) {
                    last = visit(tie.from(vertex), vertex, distances, waiting, last);
                }
            }
            return distances;
        }

        private static int visit(int vertex, int before, int[] distances, int[] waiting, int last) {
            if (vertex < 0 || distances[vertex] >= 0) {
                return last;
            }
            distances[vertex] = distances[before] + 1;
            waiting[last] = vertex;
            return last + 1;
        }
    }
}
