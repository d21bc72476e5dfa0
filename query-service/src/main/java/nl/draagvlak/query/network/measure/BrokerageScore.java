package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * How far the brokerage of a vertex lies from what chance would give it, in standard deviations (Gould &amp; Fernandez 1989): z = (count −
 * {@link BrokerageExpectation expected})/√{@link BrokerageVariance variance}.
 *
 * <p>Above 2 or below −2 is rare by chance. {@link Double#NaN}, which stands for undefined, where the deviation is 0, as for a role that the
 * sizes of the groups rule out and in a network without arcs or with all of them; all NaN for whoever has no group. O(n + m).
 *
 * @param coordinator A → A → A
 * @param itinerant A → B → A
 * @param representative A → A → B
 * @param gatekeeper A → B → B
 * @param liaison A → B → C
 */
public record BrokerageScore(
        double coordinator, double itinerant, double representative, double gatekeeper, double liaison) {

    private static final BrokerageScore UNDEFINED =
            new BrokerageScore(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /**
     * The score of every vertex.
     *
     * @param group group of every vertex, −1 for none
     * @param groups number of groups
     * @param counts what {@link Brokerage#of} counted
     */
    public static BrokerageScore[] of(CompactGraph graph, int[] group, int groups, Brokerage[] counts) {
        int[] sizes = new int[groups];
        int arcs = 0;
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            if (group[vertex] >= 0) {
                sizes[group[vertex]]++;
                for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                    arcs += group[graph.target(arc)] >= 0 ? 1 : 0;
                }
            }
        }
        BrokerageExpectation[] expected = BrokerageExpectation.of(arcs, sizes);
        BrokerageVariance[] variance = BrokerageVariance.of(arcs, sizes);
        BrokerageScore[] scores = new BrokerageScore[graph.size()];
        Arrays.setAll(
                scores,
                vertex -> group[vertex] < 0
                        ? UNDEFINED
                        : of(counts[vertex], expected[group[vertex]], variance[group[vertex]]));
        return scores;
    }

    private static BrokerageScore of(Brokerage count, BrokerageExpectation expected, BrokerageVariance variance) {
        return new BrokerageScore(
                score(count.coordinator(), expected.coordinator(), variance.coordinator()),
                score(count.itinerant(), expected.itinerant(), variance.itinerant()),
                score(count.representative(), expected.representative(), variance.representative()),
                score(count.gatekeeper(), expected.gatekeeper(), variance.gatekeeper()),
                score(count.liaison(), expected.liaison(), variance.liaison()));
    }

    private static double score(long count, double expected, double variance) {
        return variance > 0 ? (count - expected) / Math.sqrt(variance) : Double.NaN;
    }
}
