package nl.draagvlak.query.measurement;

/**
 * Student's t at 97.5%, which a 95% interval of a mean takes.
 *
 * <p>Up to ten degrees of freedom from the table; beyond, by the expansion of Cornish and Fisher, z + (z³+z)/4ν + (5z⁵+16z³+3z)/96ν² +
 * (3z⁷+19z⁵+17z³−15z)/384ν³, which is right to the third decimal from there on. Constant time.
 */
final class StudentT {

    private static final double[] FEW = {12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281
    };

    private static final double Z = 1.959964;

    private StudentT() {}

    /** @param freedom degrees of freedom, 1 and up */
    static double at(int freedom) {
        if (freedom < 1) {
            throw new IllegalArgumentException("no degrees of freedom: " + freedom);
        }
        if (freedom <= FEW.length) {
            return FEW[freedom - 1];
        }
        double cubed = Z * Z * Z;
        double fifth = cubed * Z * Z;
        double first = (cubed + Z) / (4.0 * freedom);
        double second = (5 * fifth + 16 * cubed + 3 * Z) / (96.0 * freedom * freedom);
        double third = (3 * fifth * Z * Z + 19 * fifth + 17 * cubed - 15 * Z) / (384.0 * freedom * freedom * freedom);
        return Z + first + second + third;
    }
}
