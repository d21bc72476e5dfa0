package nl.draagvlak.ledger.vault;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.personal.Subject;

/** Where keys are kept, apart from the ledger, so that deleting a key forgets what it sealed while the history stays whole. */
public interface Vault extends AutoCloseable {

    /** The keys with these ids; those that are gone are left out. */
    Map<String, VaultKey> read(Collection<String> ids);

    /** A person's own key; empty when there is none yet or it was deleted. */
    Optional<VaultKey> personKey(Subject person);

    /** Keeps new keys; they are durable when this returns. */
    void keep(List<VaultKey> keys);

    /** Deletes a person's own key and every text key listed under that person, for good. */
    void erase(Subject person);

    /** A secret by name, made on first use: 32 random bytes that never leave the process. */
    byte[] secret(String name);

    @Override
    void close();
}
