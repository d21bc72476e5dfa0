package nl.draagvlak.ledger.append;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.KeyChange;
import org.jspecify.annotations.Nullable;

/** Decides which appends of a group may go in, in the order they came, given what is held in the store. */
final class Admission {

    private final Set<Claim> held;

    Admission(Set<Claim> held) {
        this.held = new HashSet<>(held);
    }

    /** Everything that a draft claims. */
    static void claims(Draft draft, Set<Claim> into) {
        if (draft.request() != null) {
            into.add(draft.request());
        }
        for (Draft.Event event : draft.events()) {
            into.add(event.place());
            into.add(event.id());
        }
        draft.keys().forEach(change -> into.add(change.claim()));
    }

    /** Admits a draft, whose claims are held from now on; or tells why not, and then nothing of it is held. */
    @Nullable
    AppendRefused refusal(Draft draft) {
        if (draft.request() != null && held.contains(draft.request())) {
            return new RequestRepeated();
        }
        Set<Claim> own = new HashSet<>();
        List<Draft.Event> events = draft.events();
        for (int i = 0; i < events.size(); i++) {
            if (held.contains(events.get(i).place()) || !own.add(events.get(i).place())) {
                return new PlaceTaken(i);
            }
            if (held.contains(events.get(i).id()) || !own.add(events.get(i).id())) {
                return new EventRepeated(i);
            }
        }
        Map<Claim, Boolean> keys = new HashMap<>();
        for (KeyChange change : draft.keys()) {
            boolean taken = keys.getOrDefault(change.claim(), held.contains(change.claim()));
            if (taken && change.taken()) {
                return new KeyTaken(change.kind());
            }
            keys.put(change.claim(), change.taken());
        }
        admit(draft, own, keys);
        return null;
    }

    private void admit(Draft draft, Set<Claim> own, Map<Claim, Boolean> keys) {
        held.addAll(own);
        if (draft.request() != null) {
            held.add(draft.request());
        }
        keys.forEach((key, taken) -> {
            if (taken) {
                held.add(key);
            } else {
                held.remove(key);
            }
        });
    }
}
