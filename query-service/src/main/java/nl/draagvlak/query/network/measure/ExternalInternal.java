package nl.draagvlak.query.network.measure;

/**
 * Whether ties look outward or inward (Krackhardt &amp; Stern 1988): E-I index = (external − internal)/(external + internal), counting arcs
 * between groups against arcs within them, each arc once.
 *
 * <p>From −1, only among their own, to 1, only with others. Counted for the whole network, for a group (arcs with an end in it) and for a
 * vertex (arcs it is an end of). Arcs with an end that has no group do not count; without any arc it is undefined. Directions and weights
 * play no part. O(m).
 *
 * @param network of all arcs
 * @param groups of every group; {@link Double#NaN} stands for undefined, as in the others
 * @param vertices of every vertex
 */
public record ExternalInternal(double network, double[] groups, double[] vertices) {

    /**
     * The index on all three levels.
     *
     * @param group group of every vertex, −1 for none
     * @param groups number of groups
     */
    public static ExternalInternal of(CompactGraph graph, int[] group, int groups) {
        Tally network = new Tally(1);
        Tally byGroup = new Tally(groups);
        Tally byVertex = new Tally(graph.size());
        for (int source = 0; source < graph.size(); source++) {
            for (int arc = graph.first(source); arc < graph.end(source); arc++) {
                int target = graph.target(arc);
                int from = group[source];
                int to = group[target];
                if (from >= 0 && to >= 0) {
                    boolean crosses = from != to;
                    network.count(0, crosses);
                    byGroup.count(from, crosses);
                    byVertex.count(source, crosses);
                    byVertex.count(target, crosses);
                    if (crosses) {
                        byGroup.count(to, true);
                    }
                }
            }
        }
        return new ExternalInternal(network.index()[0], byGroup.index(), byVertex.index());
    }

    private static final class Tally {
        private final int[] external;
        private final int[] internal;

        Tally(int size) {
            external = new int[size];
            internal = new int[size];
        }

        void count(int place, boolean crosses) {
            (crosses ? external : internal)[place]++;
        }

        double[] index() {
            double[] index = new double[external.length];
            for (int place = 0; place < index.length; place++) {
                // Nothing counted gives 0/0, which is NaN: undefined.
                index[place] = (double) (external[place] - internal[place]) / (external[place] + internal[place]);
            }
            return index;
        }
    }
}
