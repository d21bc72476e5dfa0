package nl.draagvlak.ledger.sqlite;

import java.util.Collections;
import java.util.List;
import nl.draagvlak.ledger.store.Placed;

/**
 * Which ids of events are held.
 *
 * @param recent those that are not in the table yet
 */
record EventIds(SqliteConnection connection, RecentEvents recent) {

    private static final int[] ASKED_AT_ONCE = {32, 8, 1};

    boolean isHeld(String id) {
        return recent.has(id) || connection.exists("SELECT 1 FROM events WHERE id = ?", id);
    }

    /** Whether any of the appends has an event whose id is held. */
    boolean anyHeld(List<Placed> appends) {
        List<String> ids = appends.stream()
                .flatMap(placed -> placed.draft().events().stream())
                .map(event -> event.id().id())
                .toList();
        return ids.stream().anyMatch(recent::has) || anyInTable(ids);
    }

    /** Asks for many with each statement, because a statement costs as much as several ids. */
    private boolean anyInTable(List<String> ids) {
        int done = 0;
        for (int size : ASKED_AT_ONCE) {
            for (; ids.size() - done >= size; done += size) {
                String asked = String.join(", ", Collections.nCopies(size, "?"));
                if (connection.exists(
                        "SELECT 1 FROM events WHERE id IN (" + asked + ") LIMIT 1",
                        ids.subList(done, done + size).toArray())) {
                    return true;
                }
            }
        }
        return false;
    }
}
