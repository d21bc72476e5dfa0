package nl.draagvlak.ledger.chain;

import java.time.Instant;
import java.util.List;

/**
 * What became durable at once: one or more appends.
 *
 * @param position the position of its first event, by which it is known
 * @param count how many events it holds, over all its appends
 * @param recordedAt to the millisecond; never before its predecessor's
 * @param appends each append's JSON exactly as stored
 * @param hash covers all of the above and the predecessor's hash
 */
public record Commit(long position, int count, Instant recordedAt, List<String> appends, Hash hash) {

    public Commit {
        appends = List.copyOf(appends);
    }

    /** The position of its last event. */
    public long last() {
        return position + count - 1;
    }
}
