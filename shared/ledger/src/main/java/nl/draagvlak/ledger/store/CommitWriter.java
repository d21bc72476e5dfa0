package nl.draagvlak.ledger.store;

import java.util.Set;
import nl.draagvlak.events.ProgrammeId;

/** The writing side of a store. Used by one thread at a time. */
public interface CommitWriter {

    /** Whether it may be used by whatever thread asks; otherwise by one platform thread only. */
    default boolean callersMayWrite() {
        return false;
    }

    /** The end of the ledger as this writer last saw it. */
    Tail tail();

    /** The end of one programme's chain, at {@link #tail()}. */
    ProgrammeTail tail(ProgrammeId programme);

    /** Looks at the store again for what other writers added. */
    void refresh();

    /** Those of the claims that are held at {@link #tail()}. */
    Set<Claim> held(Set<Claim> claims);

    /** Those of the unique keys that are taken at {@link #tail()}. What else an append claims, {@link #insert} refuses by itself. */
    Set<Claim.Key> taken(Set<Claim.Key> keys);

    /** Inserts a commit right behind {@link #tail()} and makes it durable before it returns. */
    Insertion insert(NewCommit commit);
}
