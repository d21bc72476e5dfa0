package nl.draagvlak.ledger.store;

/** How inserting a commit ended. */
public enum Insertion {
    /** It is durable. */
    DONE,
    /** Another writer took the position first; nothing was written. Read the tail, check again, try again. */
    POSITION_TAKEN,
    /** Something it claims is held already; nothing was written. */
    CLAIM_HELD
}
