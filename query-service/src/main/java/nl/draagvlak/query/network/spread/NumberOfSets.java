package nl.draagvlak.query.network.spread;

/**
 * How many {@link ReverseReachableSets} it takes (Tang, Shi &amp; Xiao 2015, Algorithm 2 and Theorem 2). With n who count, k to be chosen from
 * c, and ℓ = 1 + ln 2/ln n, so that all in all the chance of failure stays below 1/n:
 *
 * <p>λ = 2n·((1 − 1/e)·α + β)²/ε², with α = √(ℓ·ln n + ln 2) and β = √((1 − 1/e)·(ln C(c, k) + ℓ·ln n + ln 2)). As many sets as λ divided by
 * OPT are enough, OPT being what the best choice reaches. As that is unknown, it is bounded from below: for x = n/2, n/4, … until λ′/x sets
 * show a choice that reaches (1 + ε′)·x, with ε′ = √2·ε and λ′ = (2 + 2ε′/3)·(ln C(c, k) + ℓ·ln n + ln log₂ n)·n/ε′².
 */
final class NumberOfSets {

    private static final double GREEDY = 1 - 1 / Math.E;

    private final Activation.Question question;
    private final double size;
    private final double logOfChoices;
    private final double failing;

    /** @param counted how many count */
    NumberOfSets(Activation.Question question, int counted) {
        this.question = question;
        // Logarithms of logarithms need two at least.
        this.size = Math.max(2, counted);
        int candidates = question.allowed().cardinality();
        this.logOfChoices = logOfChoices(candidates, Math.min(question.most(), candidates));
        this.failing = Math.log(size) + Math.log(2);
    }

    /**
     * The number of sets; infinite when there was no room for finding it out.
     *
     * @param search draws sets for finding it out, which are not to be used after
     * @param mostEntries how much they may hold
     */
    double by(ReverseReachableSets search, long mostEntries) {
        double epsilon = Math.sqrt(2) * question.epsilon();
        double perReached = (2 + 2 * epsilon / 3)
                * (logOfChoices + failing + Math.log(Math.max(1, Math.log(size) / Math.log(2))))
                * size
                / (epsilon * epsilon);
        for (double aim = size / 2; aim > 1; aim /= 2) {
            boolean enough = search.grow(perReached / aim, mostEntries);
            double reached = size * Activation.choose(question, search).all() / search.count();
            if (!enough) {
                return Double.POSITIVE_INFINITY;
            }
            if (reached >= (1 + epsilon) * aim) {
                return forTheChoice() / (reached / (1 + epsilon));
            }
        }
        return forTheChoice();
    }

    private double forTheChoice() {
        double alpha = Math.sqrt(failing + Math.log(2));
        double beta = Math.sqrt(GREEDY * (logOfChoices + failing + Math.log(2)));
        double both = GREEDY * alpha + beta;
        return 2 * size * both * both / (question.epsilon() * question.epsilon());
    }

    /** ln C(from, choose). */
    private static double logOfChoices(int from, int choose) {
        double log = 0;
        for (int each = 1; each <= choose; each++) {
            log += Math.log((double) (from - choose + each) / each);
        }
        return log;
    }
}
