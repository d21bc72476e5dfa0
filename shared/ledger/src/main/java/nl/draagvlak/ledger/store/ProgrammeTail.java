package nl.draagvlak.ledger.store;

import nl.draagvlak.ledger.chain.Hash;

/**
 * The end of one programme's own chain of appends.
 *
 * @param number how many appends it has; the next one has this number plus one
 * @param hash hash of its last append
 * @param position position of its last event; 0 when it has none
 */
public record ProgrammeTail(long number, Hash hash, long position) {

    /** The end of a programme without appends. */
    public static final ProgrammeTail EMPTY = new ProgrammeTail(0, Hash.NONE, 0);
}
