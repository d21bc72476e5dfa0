package nl.draagvlak.query.network;

/** What a tie weighs in a measure. */
public enum Weights {
    /** Every reported tie counts as a plain arc of weight 1, however old; what was only observed does not count. */
    IGNORED,
    /** Ties weigh what was reported and observed of them, fading with age; see {@link TieStrength}. */
    STRENGTH
}
