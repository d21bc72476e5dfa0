package nl.draagvlak.query.network.measure;

import java.util.BitSet;

/**
 * How much hangs on a set of vertices (Borgatti 2006), directions as they are, one step an arc, O(n·m).
 *
 * <p>Fragmentation D_F = 1 − Σ_{i≠j} (1/d_ij)/(n(n − 1)): 0 when everyone reaches everyone directly, 1 when nobody reaches anybody; the
 * rise when a set is removed, with n of those who are left, tells what is lost with it. Reach D_R = Σ_j (1/d_Kj)/n, members of the
 * set at distance 1: 1 when the set reaches everyone directly.
 */
public final class KeyPlayers {

    private KeyPlayers() {}

    /**
     * Fragmentation of what is left without some vertices.
     *
     * @param removed those without whom it is measured
     * @return {@link Double#NaN}, which stands for undefined, when fewer than two are left
     */
    public static double fragmentation(CompactGraph graph, BitSet removed) {
        int left = graph.size() - removed.cardinality();
        if (left < 2) {
            return Double.NaN;
        }
        CompactGraph kept = graph.filtered((from, to) -> !removed.get(from) && !removed.get(to));
        double nearness = 0;
        for (double closeness : HarmonicCloseness.of(kept, false)) {
            nearness += closeness;
        }
        return 1 - nearness / ((double) left * (left - 1));
    }

    /**
     * Reach of a set.
     *
     * @return {@link Double#NaN}, which stands for undefined, without vertices
     */
    public static double reach(CompactGraph graph, BitSet players) {
        int[] distance = new int[graph.size()];
        int[] queue = new int[graph.size()];
        int filled = 0;
        for (int player = players.nextSetBit(0); player >= 0; player = players.nextSetBit(player + 1)) {
            distance[player] = 1;
            queue[filled++] = player;
        }
        double nearness = filled;
        for (int read = 0; read < filled; read++) {
            // Members stand at 1 although they are 0 away, so that those next to them are at 1 as well.
            int away = players.get(queue[read]) ? 1 : distance[queue[read]] + 1;
            for (int arc = graph.first(queue[read]); arc < graph.end(queue[read]); arc++) {
                int target = graph.target(arc);
                if (distance[target] == 0) {
                    distance[target] = away;
                    queue[filled++] = target;
                    nearness += 1.0 / away;
                }
            }
        }
        return nearness / graph.size();
    }
}
