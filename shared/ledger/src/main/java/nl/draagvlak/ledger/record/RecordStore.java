package nl.draagvlak.ledger.record;

import java.util.List;
import java.util.Optional;

/**
 * Keyed documents with compare-and-set. What is kept here can be lost without losing history: it is rebuilt or done again.
 *
 * <p>Keys are paths such as {@code import/p1/i7}; bodies are UTF-8 text of any length.
 */
public interface RecordStore {

    /**
     * A stored document.
     *
     * @param version 1 and up, raised by every write
     */
    record Stored(String key, long version, String body) {}

    /** Reads one; empty when absent. */
    Optional<Stored> read(String key);

    /** All whose key begins with a prefix, in the order of their keys. */
    List<Stored> readAll(String prefix);

    /**
     * Writes one if it still has the expected version.
     *
     * @param expectedVersion 0 when it must not exist yet
     * @return whether it was written; false when another was first
     */
    boolean write(String key, long expectedVersion, String body);

    /** Removes one, whatever its version; nothing happens when it is absent. */
    void remove(String key);
}
