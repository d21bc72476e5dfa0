package nl.draagvlak.ledger.store;

import nl.draagvlak.ledger.chain.Hash;

/**
 * An append that has its place, for a store to write its indexes by.
 *
 * @param draft what was asked for
 * @param position position of its first event
 * @param number its number in its programme's own chain, 1 and up
 * @param json its whole text
 * @param hash its hash
 */
public record Placed(Draft draft, long position, long number, String json, Hash hash) {

    /** The position of its last event. */
    public long last() {
        return position + draft.events().size() - 1;
    }

    /** The end of its programme's chain once it is stored. */
    public ProgrammeTail tail() {
        return new ProgrammeTail(number, hash, last());
    }
}
