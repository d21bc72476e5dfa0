package nl.draagvlak.query.network;

import nl.draagvlak.events.stakeholder.Tie;

/** What a tie weighs in a measure. */
public enum Weights {
    /** Every reported tie counts as a plain arc of weight 1, however old; what was only observed does not count. */
    IGNORED,
    /** Ties weigh what was reported and observed of them, fading with age; see {@link TieStrength}. */
    STRENGTH;

    /** What a report counts for by itself, 0 to 1. */
    double value(ReportedTie tie, TieStrength strength) {
        Tie said = tie.report().value();
        return switch (this) {
            case IGNORED -> 1;
            case STRENGTH ->
                strength.reported(
                        said.strength(), said.confidence(), tie.report().effectiveOn());
        };
    }
}
