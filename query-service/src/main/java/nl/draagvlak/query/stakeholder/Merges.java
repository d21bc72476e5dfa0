package nl.draagvlak.query.stakeholder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.timeline.Succession;
import org.jspecify.annotations.Nullable;

/** Who was merged into whom, and when that was undone. */
final class Merges {

    private final Map<StakeholderId, Succession<StakeholderId>> steps = new HashMap<>();

    void merge(long position, StakeholderId stakeholder, StakeholderId into) {
        steps.computeIfAbsent(stakeholder, _ -> new Succession<>()).put(position, into);
    }

    void undo(long position, StakeholderId stakeholder) {
        steps.computeIfAbsent(stakeholder, _ -> new Succession<>()).put(position, null);
    }

    Identities at(long knownAt) {
        Map<StakeholderId, StakeholderId> into = new HashMap<>();
        for (StakeholderId merged : steps.keySet()) {
            StakeholderId end = follow(merged, knownAt);
            if (!end.equals(merged)) {
                into.put(merged, end);
            }
        }
        return new Identities(into);
    }

    /** Follows a chain of merges to its end; one that bites its tail, which the rules refuse, ends where it would begin again. */
    private StakeholderId follow(StakeholderId start, long knownAt) {
        Set<StakeholderId> seen = new HashSet<>();
        StakeholderId end = start;
        StakeholderId next = next(end, knownAt);
        while (next != null && seen.add(next)) {
            end = next;
            next = next(end, knownAt);
        }
        return end;
    }

    private @Nullable StakeholderId next(StakeholderId stakeholder, long knownAt) {
        Succession<StakeholderId> successive = steps.get(stakeholder);
        return successive == null ? null : successive.at(knownAt);
    }
}
