package nl.draagvlak.query.network.measure;

/**
 * Over how many domains support is spread, in effect: exp(H) with H = −Σ p·ln p the entropy of the shares p that the domains have in it
 * (Shannon 1948; the effective number of Hill 1973). O(domains).
 *
 * <p>From 1, one domain carries everything, to the number of domains, each carries as much. A coalition of five domains with a breadth of
 * 1.3 leans on one of them.
 */
public final class Breadth {

    private Breadth() {}

    /**
     * The effective number of carriers.
     *
     * @param support what each carries, 0 and up
     * @return {@link Double#NaN}, which stands for undefined, when nothing is carried at all
     */
    public static double of(double[] support) {
        double total = 0;
        for (double each : support) {
            total += each;
        }
        if (total <= 0) {
            return Double.NaN;
        }
        double entropy = 0;
        for (double each : support) {
            entropy -= each > 0 ? each / total * Math.log(each / total) : 0;
        }
        return Math.exp(entropy);
    }
}
