package nl.draagvlak.query.network.discourse;

/**
 * What makes two actors alike or opposed (Leifeld 2016), for each statement, summed over statements. With n_a and n_b how often the one took
 * position a and the other b, and r the length of the scale; on agreement alone this is n⁺·n⁺ + n⁻·n⁻ for congruence and n⁺·n⁻ + n⁻·n⁺ for
 * conflict.
 */
public enum Relation {
    /** Σ n_a·n_b: both spoke of it, whatever they said. */
    MENTION {
        @Override
        double weight(double apart) {
            return 1;
        }
    },
    /** Σ n_a·n_b·(1 − |a − b|/r): they said the same. */
    CONGRUENCE {
        @Override
        double weight(double apart) {
            return 1 - apart;
        }
    },
    /** Σ n_a·n_b·|a − b|/r: they said the opposite. */
    CONFLICT {
        @Override
        double weight(double apart) {
            return apart;
        }
    },
    /** Congruence minus conflict: above 0 allies, below 0 opponents. */
    SUBTRACT {
        @Override
        double weight(double apart) {
            return 1 - 2 * apart;
        }
    };

    /** @param apart how far two positions lie apart as a share of the scale, 0 to 1 */
    abstract double weight(double apart);
}
