package nl.draagvlak.ledger.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;

/**
 * A vault with the keys used last at hand. Erasing forgets them at once in this process; another process may go on opening for as long
 * as keys are held there.
 */
public final class HeldKeys implements Vault {

    private static final int LIMIT = 20_000;

    private final Vault vault;
    private final Clock clock;
    private final Duration held;
    private final Map<String, Held> byId = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Subject, Held> byPerson = new LinkedHashMap<>(16, 0.75f, true);
    private long erasures;

    /**
     * Holds keys.
     *
     * @param held how long a key may be used without looking again
     */
    public HeldKeys(Vault vault, Clock clock, Duration held) {
        this.vault = vault;
        this.clock = clock;
        this.held = held;
    }

    private record Held(VaultKey key, Instant until) {}

    @Override
    public Map<String, VaultKey> read(Collection<String> ids) {
        Map<String, VaultKey> found = new HashMap<>();
        long before = collectHeld(ids, found);
        Set<String> missing = ids.stream().filter(id -> !found.containsKey(id)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            Map<String, VaultKey> read = vault.read(missing);
            hold(read.values(), before);
            found.putAll(read);
        }
        return found;
    }

    @Override
    public Optional<VaultKey> personKey(Subject person) {
        Map<String, VaultKey> found = new HashMap<>();
        long before;
        synchronized (this) {
            before = erasures;
            Held at = byPerson.get(person);
            if (at != null && clock.instant().isBefore(at.until())) {
                return Optional.of(at.key());
            }
        }
        Optional<VaultKey> read = vault.personKey(person);
        read.ifPresent(key -> found.put(key.id(), key));
        hold(found.values(), before);
        return read;
    }

    @Override
    public void keep(List<VaultKey> keys) {
        long before;
        synchronized (this) {
            before = erasures;
        }
        vault.keep(keys);
        hold(keys, before);
    }

    @Override
    public void erase(Subject person) {
        try {
            vault.erase(person);
        } finally {
            synchronized (this) {
                erasures++;
                byId.values().removeIf(at -> at.key().subjects().contains(person));
                byPerson.remove(person);
            }
        }
    }

    @Override
    public byte[] secret(String name) {
        return vault.secret(name);
    }

    @Override
    public void close() {
        vault.close();
    }

    private synchronized long collectHeld(Collection<String> ids, Map<String, VaultKey> into) {
        Instant now = clock.instant();
        for (String id : ids) {
            Held at = byId.get(id);
            if (at != null && now.isBefore(at.until())) {
                into.put(id, at.key());
            }
        }
        return erasures;
    }

    /** Holds keys that were read, unless somebody was erased since, for then they may be gone. */
    private synchronized void hold(Collection<VaultKey> keys, long before) {
        if (erasures != before) {
            return;
        }
        Instant until = clock.instant().plus(held);
        for (VaultKey key : keys) {
            byId.put(key.id(), new Held(key, until));
            if (key.kind() == Personal.Key.PERSON) {
                byPerson.put(key.subjects().getFirst(), new Held(key, until));
            }
        }
        trim(byId);
        trim(byPerson);
    }

    private static void trim(Map<?, Held> held) {
        var oldest = held.entrySet().iterator();
        while (held.size() > LIMIT && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
