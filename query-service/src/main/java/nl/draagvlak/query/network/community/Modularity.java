package nl.draagvlak.query.network.community;

import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * How much more weight lies within the parts of a division than chance would put there (Newman &amp; Girvan 2004), directions ignored, the
 * two directions of a tie added up: Q = Σ_c (in_c/2m − (tot_c/2m)²), with in_c the weight within part c counted both ways, tot_c the weight
 * of the ties of its members and 2m the weight of all. O(n + m).
 *
 * <p>From −½ to 1; 0 for everything in one part. Above 0.3 or so the parts are worth a look; a high value alone does not say that they are
 * more than an accident, see {@link Communities#stability()}.
 */
public final class Modularity {

    private Modularity() {}

    /**
     * The modularity of a division.
     *
     * @param part part of every vertex, 0 and up
     * @return {@link Double#NaN}, which stands for undefined, without ties
     */
    public static double of(CompactGraph graph, int[] part) {
        return ofTies(graph.collapsed(Double::sum), part);
    }

    /** @param ties a graph with every arc in both directions, alike */
    static double ofTies(CompactGraph ties, int[] part) {
        double[] total = new double[ties.size() + 1];
        double within = 0;
        double all = 0;
        for (int vertex = 0; vertex < ties.size(); vertex++) {
            for (int arc = ties.first(vertex); arc < ties.end(vertex); arc++) {
                total[part[vertex]] += ties.weight(arc);
                within += part[vertex] == part[ties.target(arc)] ? ties.weight(arc) : 0;
                all += ties.weight(arc);
            }
        }
        double byChance = 0;
        for (double each : total) {
            byChance += each / all * (each / all);
        }
        return within / all - byChance;
    }
}
