package nl.draagvlak.query.network.measure;

import java.util.stream.IntStream;

/**
 * Where opinions come to rest when everyone keeps weighing those of others against where they began (Friedkin &amp; Johnsen 1990).
 *
 * <p>y(t + 1) = ΛW·y(t) + (I − Λ)·y(0), with W row-stochastic, w_ij the weight that i gives to j, and λ_i from 0, holds to its own
 * beginning, to 1, open to others altogether. Iterated until nobody moves more than 1e-13; O(m) a round. With every λ below 1 it comes to
 * rest at (I − ΛW)⁻¹(I − Λ)·y(0).
 */
public final class OpinionMovement {

    private static final double TOLERANCE = 1e-13;
    private static final int ROUNDS = 100_000;

    private OpinionMovement() {}

    /**
     * The opinion of everyone at rest.
     *
     * @param listening arcs from who listens to whom it listens, weighing as much as it is given
     * @param self weight that each gives to itself; rows need not add up to 1, they are made to
     * @param openness λ of everyone, 0 to 1
     * @param beginning opinions at first
     */
    public static double[] atRest(CompactGraph listening, double[] self, double[] openness, double[] beginning) {
        double[] opinion = beginning.clone();
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > TOLERANCE; round++) {
            double[] before = opinion;
            double[] after = IntStream.range(0, before.length)
                    .mapToDouble(one ->
                            openness[one] * heard(listening, self, before, one) + (1 - openness[one]) * beginning[one])
                    .toArray();
            moved = IntStream.range(0, before.length)
                    .mapToDouble(one -> Math.abs(after[one] - before[one]))
                    .max()
                    .orElse(0);
            opinion = after;
        }
        return opinion;
    }

    /** What one hears on average, its own opinion included; that alone for whoever gives no weight to anything. */
    private static double heard(CompactGraph listening, double[] self, double[] opinion, int one) {
        double total = self[one];
        double sum = self[one] * opinion[one];
        for (int arc = listening.first(one); arc < listening.end(one); arc++) {
            total += listening.weight(arc);
            sum += listening.weight(arc) * opinion[listening.target(arc)];
        }
        return total > 0 ? sum / total : opinion[one];
    }
}
