package nl.draagvlak.query.network.measure;

/**
 * How often a vertex would stand in each role if arcs were dealt out at random, each with the chance d = m/(N(N − 1)) (Gould &amp; Fernandez
 * 1989).
 *
 * <p>For a member of a group of n among N: coordinator d²(1 − d)(n − 1)(n − 2); itinerant d²(1 − d)·Σ_{h≠g} n_h(n_h − 1); representative and
 * gatekeeper d²(1 − d)(N − n)(n − 1) each; liaison d²(1 − d)((N − n)² − Σ_{h≠g} n_h²). A count far above it says that the role is no accident
 * of the sizes of the groups.
 *
 * @param coordinator A → A → A
 * @param itinerant A → B → A
 * @param representative A → A → B
 * @param gatekeeper A → B → B
 * @param liaison A → B → C
 */
public record BrokerageExpectation(
        double coordinator, double itinerant, double representative, double gatekeeper, double liaison) {

    /**
     * The expectation for the members of each group.
     *
     * @param arcs number of arcs between members of groups
     * @param sizes number of members of each group
     */
    public static BrokerageExpectation[] of(int arcs, int[] sizes) {
        double all = 0;
        double pairs = 0;
        double squares = 0;
        for (int size : sizes) {
            all += size;
            pairs += size * (size - 1.0);
            squares += (double) size * size;
        }
        double density = all > 1 ? arcs / (all * (all - 1)) : 0;
        double chance = density * density * (1 - density);
        BrokerageExpectation[] expected = new BrokerageExpectation[sizes.length];
        for (int group = 0; group < sizes.length; group++) {
            double own = sizes[group];
            double others = all - own;
            double across = chance * others * (own - 1);
            expected[group] = new BrokerageExpectation(
                    chance * (own - 1) * (own - 2),
                    chance * (pairs - own * (own - 1)),
                    across,
                    across,
                    chance * (others * others - (squares - own * own)));
        }
        return expected;
    }
}
