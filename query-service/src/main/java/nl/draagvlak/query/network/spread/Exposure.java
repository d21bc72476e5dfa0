package nl.draagvlak.query.network.spread;

import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.draagvlak.query.network.measure.CompactGraph;
import org.jspecify.annotations.Nullable;

/**
 * How much of what someone hears comes from those who took up a change, and how much of it each needed to follow (Valente 1996).
 *
 * <p>E_i = Σ_j x_ij·a_j / Σ_j x_ij, with x_ij the weight that i gives to j and a_j = 1 for who took it up; from 0 to 1. The threshold of who
 * took it up is the exposure at that moment, to those who had done so before: a low one marks someone who goes first, a high one someone
 * who waits for others. O(n + m).
 */
public final class Exposure {

    private Exposure() {}

    /**
     * The exposure of everyone.
     *
     * @param listening arcs from who listens to whom it listens, weighing as much as it is given
     * @param adopted who took the change up
     * @return {@link Double#NaN}, which stands for undefined, for whoever listens to nobody
     */
    public static double[] of(CompactGraph listening, IntPredicate adopted) {
        double[] exposure = new double[listening.size()];
        Arrays.setAll(exposure, one -> of(listening, one, adopted));
        return exposure;
    }

    /**
     * The threshold of everyone.
     *
     * @param listening arcs from who listens to whom it listens, weighing as much as it is given
     * @param adoptedAt when each took the change up, on any scale; null for who did not
     * @return {@link Double#NaN}, which stands for undefined, for who did not take it up or listens to nobody
     */
    public static double[] thresholds(CompactGraph listening, @Nullable Long[] adoptedAt) {
        double[] thresholds = new double[listening.size()];
        Arrays.setAll(thresholds, one -> {
            Long own = adoptedAt[one];
            return own == null
                    ? Double.NaN
                    : of(listening, one, other -> {
                        Long others = adoptedAt[other];
                        return others != null && others < own;
                    });
        });
        return thresholds;
    }

    private static double of(CompactGraph listening, int one, IntPredicate adopted) {
        double heard = 0;
        double total = 0;
        for (int arc = listening.first(one); arc < listening.end(one); arc++) {
            total += listening.weight(arc);
            heard += adopted.test(listening.target(arc)) ? listening.weight(arc) : 0;
        }
        return total > 0 ? heard / total : Double.NaN;
    }
}
