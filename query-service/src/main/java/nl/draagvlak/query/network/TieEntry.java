package nl.draagvlak.query.network;

import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;

/** What a dated entry says of a tie from one stakeholder to another. */
sealed interface TieEntry {

    /** The stakeholder who is moved, or who is trusted. */
    StakeholderId to();

    /** The tie is there. */
    record Reported(Tie tie) implements TieEntry {
        @Override
        public StakeholderId to() {
            return tie.to();
        }
    }

    /** The tie ended in the world, as against being reported wrongly. */
    record Ended(StakeholderId to, TieKind kind) implements TieEntry {}
}
