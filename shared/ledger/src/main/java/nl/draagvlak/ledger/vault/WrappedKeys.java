package nl.draagvlak.ledger.vault;

import java.util.List;

/** Keys or secrets of a vault as they are stored, wrapped, for whoever gives them another master key. */
public interface WrappedKeys {

    /**
     * One of them.
     *
     * @param name what it is bound to: a key's id or a secret's name
     * @param bytes the key, encrypted
     */
    record Wrapped(String name, byte[] bytes) {}

    /** Those whose name comes after one, in the order of names, at most {@code limit}; fewer only at the end. */
    List<Wrapped> after(String name, int limit);

    /** Puts others in their place, durably; a name that is no longer there stays away, because somebody was erased. */
    void replace(List<Wrapped> others);
}
