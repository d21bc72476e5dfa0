package nl.draagvlak.ledger.append;

import java.util.ArrayList;
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

    /** How much a draft usually claims: a place and an id. */
    private static final int EACH = 2;

    private final Set<Claim> held;

    /**
     * Begins with what the store holds.
     *
     * @param drafts how many will ask, so that there is room for what they claim
     */
    Admission(Set<Claim> held, int drafts) {
        this.held = HashSet.newHashSet(EACH * drafts + held.size());
        this.held.addAll(held);
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
        List<Claim> own = new ArrayList<>();
        AppendRefused refusal = refusal(draft.events(), own);
        if (refusal == null) {
            refusal = admitted(draft);
        }
        if (refusal != null) {
            own.forEach(held::remove);
        }
        return refusal;
    }

    /** Holds what events claim, up to the first claim that is held already. */
    private @Nullable AppendRefused refusal(List<Draft.Event> events, List<Claim> own) {
        for (int i = 0; i < events.size(); i++) {
            if (!hold(events.get(i).place(), own)) {
                return new PlaceTaken(i);
            }
            if (!hold(events.get(i).id(), own)) {
                return new EventRepeated(i);
            }
        }
        return null;
    }

    private boolean hold(Claim claim, List<Claim> own) {
        return held.add(claim) && own.add(claim);
    }

    /** Holds the rest of what a draft claims, or nothing of it. */
    private @Nullable AppendRefused admitted(Draft draft) {
        Map<Claim, Boolean> keys = new HashMap<>();
        for (KeyChange change : draft.keys()) {
            boolean taken = keys.getOrDefault(change.claim(), held.contains(change.claim()));
            if (taken && change.taken()) {
                return new KeyTaken(change.kind());
            }
            keys.put(change.claim(), change.taken());
        }
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
        return null;
    }
}
