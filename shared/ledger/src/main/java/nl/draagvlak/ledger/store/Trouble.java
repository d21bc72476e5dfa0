package nl.draagvlak.ledger.store;

/** What is wrong with the place where the ledger is kept. */
public enum Trouble {
    /** There is no room left. What was asked was not written. */
    FULL,
    /** It can be read and not written. What was asked was not written. */
    READ_ONLY,
    /** A file does not hold what it should. */
    DAMAGED,
    /** The server does not answer, or no server of the set is the primary. */
    UNREACHABLE,
    /** Anything else; the cause tells. */
    FAILED
}
