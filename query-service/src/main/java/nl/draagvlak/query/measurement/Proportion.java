package nl.draagvlak.query.measurement;

/**
 * A share of a few observations, told with how far it may be off.
 *
 * <p>The interval is Wilson's at 95%: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n), with z = 1.96 (E. B. Wilson, <i>Probable
 * inference, the law of succession, and statistical inference</i>, 1927; for few observations preferred by Brown, Cai and DasGupta,
 * <i>Interval estimation for a binomial proportion</i>, 2001). It is wide where little was seen: after one success out of one, 21% to 100%.
 *
 * @param count how often it was so, 0 up to {@code of}
 * @param of how often it was seen whether it was so, 1 and up
 */
public record Proportion(int count, int of) {

    /** Observations below which no percentage is told, because it would say more than is known. */
    public static final int ENOUGH = 5;

    private static final double Z = 1.959964;

    public Proportion {
        if (of < 1 || count < 0 || count > of) {
            throw new IllegalArgumentException("no share: " + count + " of " + of);
        }
    }

    /** The lower end, 0 to 1. */
    public double low() {
        return Math.max(0, middle() - reach());
    }

    /** The upper end, 0 to 1. */
    public double high() {
        return Math.min(1, middle() + reach());
    }

    /** Whether enough was seen to tell a percentage. */
    public boolean enough() {
        return of >= ENOUGH;
    }

    /** The share itself, 0 to 1. */
    public double share() {
        return (double) count / of;
    }

    private double middle() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double reach() {
        return Z * Math.sqrt(share() * (1 - share()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
