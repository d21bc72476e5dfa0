package nl.draagvlak.query.network.measure;

/**
 * How far brokerage counts scatter around {@link BrokerageExpectation} when arcs are dealt out at random, each with the chance
 * d = m/(N(N − 1)) (Gould &amp; Fernandez 1989).
 *
 * <p>Two brokered triples of one vertex depend on each other only when they share an arc, which makes for a covariance of d³(1 − d)³. With
 * E the expectation of a role and P the number of pairs of its triples that share an arc, the variance is
 * E·(1 − d²(1 − d)) + 2·P·d³(1 − d)³, where for a member of a group of n among N, P is: coordinator (n − 1)(n − 2)(n − 3); itinerant
 * Σ_{h≠g} n_h(n_h − 1)(n_h − 2); representative and gatekeeper (n − 1)·C(N − n, 2) + (N − n)·C(n − 1, 2) each; liaison
 * 2·Σ_{h≠g} n_h·C(N − n − n_h, 2). O(number of groups).
 *
 * @param coordinator A → A → A
 * @param itinerant A → B → A
 * @param representative A → A → B
 * @param gatekeeper A → B → B
 * @param liaison A → B → C
 */
public record BrokerageVariance(
        double coordinator, double itinerant, double representative, double gatekeeper, double liaison) {

    /**
     * The variance for the members of each group.
     *
     * @param arcs number of arcs between members of groups
     * @param sizes number of members of each group
     */
    public static BrokerageVariance[] of(int arcs, int[] sizes) {
        BrokerageExpectation[] expected = BrokerageExpectation.of(arcs, sizes);
        double all = 0;
        for (int size : sizes) {
            all += size;
        }
        double density = all > 1 ? arcs / (all * (all - 1)) : 0;
        BrokerageVariance[] variance = new BrokerageVariance[sizes.length];
        for (int group = 0; group < sizes.length; group++) {
            variance[group] = of(expected[group], density, all, sizes, group);
        }
        return variance;
    }

    private static BrokerageVariance of(
            BrokerageExpectation expected, double density, double all, int[] sizes, int group) {
        double own = sizes[group];
        double others = all - own;
        double inOne = 0;
        double inTwo = 0;
        for (int other = 0; other < sizes.length; other++) {
            double size = other == group ? 0 : sizes[other];
            inOne += size * (size - 1) * (size - 2);
            inTwo += 2 * size * pairs(others - size);
        }
        double across = (own - 1) * pairs(others) + others * pairs(own - 1);
        return new BrokerageVariance(
                of(expected.coordinator(), density, (own - 1) * (own - 2) * (own - 3)),
                of(expected.itinerant(), density, inOne),
                of(expected.representative(), density, across),
                of(expected.gatekeeper(), density, across),
                of(expected.liaison(), density, inTwo));
    }

    private static double of(double expected, double density, double sharing) {
        double open = 1 - density;
        return expected * (1 - density * density * open) + 2 * sharing * Math.pow(density * open, 3);
    }

    private static double pairs(double size) {
        return size * (size - 1) / 2;
    }
}
