package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * How often a vertex stands between two others that are not tied, by the groups of the three (Gould &amp; Fernandez 1989).
 *
 * <p>Counts ordered i → j → k of three different vertices without an arc i → k, for the one in the middle; an undirected tie counts both
 * ways. Whoever has no group, here written −1, takes no part. O(Σ over arcs i → j of the degree of j). A high liaison count marks someone
 * who connects worlds that are not their own; gatekeepers let in, representatives speak out.
 *
 * @param coordinator A → A → A
 * @param itinerant A → B → A, also called consultant
 * @param representative A → A → B
 * @param gatekeeper A → B → B
 * @param liaison A → B → C
 */
public record Brokerage(long coordinator, long itinerant, long representative, long gatekeeper, long liaison) {

    private static final Brokerage NONE = new Brokerage(0, 0, 0, 0, 0);

    /**
     * The roles of every vertex.
     *
     * @param group group of every vertex, −1 for none
     */
    public static Brokerage[] of(CompactGraph graph, int[] group) {
        Brokerage[] roles = new Brokerage[graph.size()];
        Arrays.fill(roles, NONE);
        int[] heardBy = new int[graph.size()];
        for (int source = 0; source < graph.size(); source++) {
            // Between whoever reaches everyone directly and anybody else, nobody stands.
            if (group[source] >= 0 && graph.degree(source) < graph.size() - 1) {
                broker(graph, group, source, heardBy, roles);
            }
        }
        return roles;
    }

    /** @param heardBy holds source + 1 for whom the source reaches directly */
    private static void broker(CompactGraph graph, int[] group, int source, int[] heardBy, Brokerage[] roles) {
        heardBy[source] = source + 1;
        for (int arc = graph.first(source); arc < graph.end(source); arc++) {
            heardBy[graph.target(arc)] = source + 1;
        }
        for (int arc = graph.first(source); arc < graph.end(source); arc++) {
            int broker = graph.target(arc);
            if (group[broker] < 0) {
                continue;
            }
            int[] brokered = new int[4];
            for (int on = graph.first(broker); on < graph.end(broker); on++) {
                int target = graph.target(on);
                if (heardBy[target] != source + 1 && group[target] >= 0) {
                    brokered[kind(group[source], group[broker], group[target])]++;
                }
            }
            roles[broker] = roles[broker].plus(brokered, group[source] == group[broker]);
        }
    }

    /** 0 all ends alike, 1 the target with the broker only, 2 the target with the source only, 3 the target with neither. */
    private static int kind(int source, int broker, int target) {
        if (target == broker) {
            return source == broker ? 0 : 1;
        }
        return target == source ? 2 : 3;
    }

    private Brokerage plus(int[] more, boolean sourceWithBroker) {
        return new Brokerage(
                coordinator + more[0],
                itinerant + more[2],
                representative + (sourceWithBroker ? more[3] : 0),
                gatekeeper + more[1],
                liaison + (sourceWithBroker ? 0 : more[3]));
    }
}
