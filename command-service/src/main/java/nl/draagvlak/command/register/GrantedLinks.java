package nl.draagvlak.command.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.link.LinkEvent;
import nl.draagvlak.events.link.LinkEvent.LinkGranted;
import nl.draagvlak.events.link.LinkEvent.LinkWithdrawn;

/** To which other programmes a link is granted, as far as it was recorded. */
public final class GrantedLinks {

    private final Map<EntryId, LinkGranted> granted = new HashMap<>();
    private final Set<EntryId> withdrawn = new HashSet<>();

    /** Whether another grant than the one in this entry already holds on a day. */
    public boolean has(ProgrammeId with, EntryId besides, LocalDate day) {
        return granted.values().stream()
                .filter(grant -> grant.with().equals(with))
                .filter(grant -> !grant.entry().holder().equals(besides.holder()))
                .filter(grant -> grant.until() == null || !grant.until().isBefore(day))
                .anyMatch(grant -> !withdrawn(grant));
    }

    void take(LinkEvent event) {
        switch (event) {
            case LinkGranted grant -> granted.put(grant.entry(), grant);
            case LinkWithdrawn withdrawal -> withdrawn.add(withdrawal.entry());
        }
    }

    void withdraw(EntryId entry) {
        granted.remove(entry);
        withdrawn.remove(entry);
    }

    private boolean withdrawn(LinkGranted grant) {
        return withdrawn.stream()
                .anyMatch(entry -> entry.holder().equals(grant.entry().holder()));
    }
}
