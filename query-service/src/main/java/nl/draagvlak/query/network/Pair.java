package nl.draagvlak.query.network;

import nl.draagvlak.events.stakeholder.StakeholderId;

/** Two stakeholders, in the order of their ids. */
record Pair(StakeholderId one, StakeholderId other) {

    static Pair of(StakeholderId one, StakeholderId other) {
        return one.value().compareTo(other.value()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
