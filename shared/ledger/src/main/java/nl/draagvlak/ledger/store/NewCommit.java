package nl.draagvlak.ledger.store;

import java.time.Instant;
import java.util.List;
import nl.draagvlak.ledger.chain.Hash;

/**
 * A commit that is joined to the end of the ledger and not stored yet.
 *
 * @param position the position of its first event
 * @param count how many events it holds, over all its appends
 * @param recordedAt to the millisecond; never before its predecessor's
 * @param hash covers all of it and the predecessor's hash
 * @param appends what it holds, each with its place in its own programme's chain
 */
public record NewCommit(long position, int count, Instant recordedAt, Hash hash, List<Placed> appends) {

    public NewCommit {
        appends = List.copyOf(appends);
    }

    /** The end of the ledger once it is stored. */
    public Tail tail() {
        return new Tail(position + count - 1, recordedAt, hash);
    }
}
