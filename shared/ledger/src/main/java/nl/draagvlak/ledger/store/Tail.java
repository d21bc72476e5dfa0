package nl.draagvlak.ledger.store;

import java.time.Instant;
import nl.draagvlak.ledger.chain.Hash;

/**
 * The end of the ledger, to which the next commit is joined.
 *
 * @param position position of the last event; 0 when there is none
 * @param recordedAt when the last commit was recorded
 * @param hash hash of the last commit
 */
public record Tail(long position, Instant recordedAt, Hash hash) {

    /** The end of an empty ledger. */
    public static final Tail EMPTY = new Tail(0, Instant.EPOCH, Hash.NONE);
}
