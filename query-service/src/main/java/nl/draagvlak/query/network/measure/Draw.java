package nl.draagvlak.query.network.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/** A random draw of some of the vertices, none twice, from a fixed seed. */
final class Draw {

    private static final long SEED = 1977;

    private Draw() {}

    /** So many of all vertices, each as likely as any other (Fisher &amp; Yates). */
    static int[] of(int size, int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] all = new int[size];
        Arrays.setAll(all, vertex -> vertex);
        for (int place = 0; place < count; place++) {
            int other = place + random.nextInt(size - place);
            int kept = all[place];
            all[place] = all[other];
            all[other] = kept;
        }
        return Arrays.copyOf(all, count);
    }

    /**
     * Standard error of n/k·Σ x as an estimate of the sum over all n: n·√((1 − k/n)·s²/k), s² the variance of x in the draw (Cochran 1977).
     *
     * @param sum of x over the draw
     * @param squares sum of x² over the draw
     */
    static double standardError(int size, int count, double sum, double squares) {
        double variance = Math.max(0, squares - sum * sum / count) / (count - 1);
        return size * Math.sqrt((1 - (double) count / size) * variance / count);
    }
}
