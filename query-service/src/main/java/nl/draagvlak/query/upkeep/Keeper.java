package nl.draagvlak.query.upkeep;

import com.fasterxml.jackson.annotation.JsonProperty;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * Who is to keep up with a partner.
 *
 * @param ground why it is this one
 * @param position where the ledger says so
 */
record Keeper(StakeholderId who, Ground ground, long position) {

    /** Why somebody is the one to keep up with a partner, the strongest ground first. */
    enum Ground {
        /** It is written down that this one of us keeps the relationship. */
        @JsonProperty("relationship")
        RELATIONSHIP,
        /** This one invited the partner. */
        @JsonProperty("invited")
        INVITED,
        /** Of the other partners this one has the strongest tie with it today. */
        @JsonProperty("strongest-tie")
        STRONGEST_TIE
    }
}
