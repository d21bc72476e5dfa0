package nl.draagvlak.ledger.sqlite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.Placed;

/**
 * Where the latest events are in their aggregates, until there are enough of them to be written into the table of aggregates in its order.
 * That table has a page for every few dozen events of an aggregate, and a commit writes whole pages: written with each commit it would cost
 * more than all else together. What is kept here is in the appends as well, so nothing is lost with the process.
 *
 * <p>Whoever looks for an aggregate looks here first and in the table after, because what leaves this place is in the table by then.
 */
final class RecentPlaces {

    /** With so many the table is written: often enough to be quick, and seldom enough for neighbours to share a page. */
    private static final int ENOUGH = 1_024;

    private final Map<AggregateId, NavigableMap<Long, Long>> positions = new HashMap<>();
    private int count;
    private long last;

    /** The places of events in the appends that the table does not have yet. */
    static RecentPlaces of(SqliteConnection connection) {
        RecentPlaces recent = new RecentPlaces();
        connection
                .all("""
                    SELECT pos, places FROM appends
                    WHERE pos > coalesce((SELECT max(pos) FROM placed), 0) ORDER BY pos\
                    """, row -> Map.entry(row.getLong(1), EventPlaces.of(row.getString(2))))
                .forEach(append -> append.getValue().forEach(place -> recent.add(place, append.getKey())));
        return recent;
    }

    /** Keeps the places of what became durable. */
    synchronized void add(List<Placed> appends) {
        for (Placed placed : appends) {
            for (Draft.Event event : placed.draft().events()) {
                add(event.place(), placed.position());
            }
        }
    }

    private synchronized void add(Claim.Sequence place, long position) {
        if (positions
                        .computeIfAbsent(place.aggregate(), first -> new TreeMap<>())
                        .put(place.sequence(), position)
                == null) {
            count++;
        }
        last = position;
    }

    /** The positions of an aggregate's appends by sequence, from a sequence on. */
    synchronized NavigableMap<Long, Long> of(AggregateId aggregate, long sequence) {
        NavigableMap<Long, Long> found = positions.get(aggregate);
        return found == null ? new TreeMap<>() : new TreeMap<>(found.tailMap(sequence, true));
    }

    synchronized boolean has(Claim.Sequence place) {
        NavigableMap<Long, Long> found = positions.get(place.aggregate());
        return found != null && found.containsKey(place.sequence());
    }

    /** Whether it is time to write them into the table. */
    synchronized boolean areEnough() {
        return count >= ENOUGH;
    }

    /** Writes them into the table, as part of a transaction. They stay here until they are forgotten. */
    synchronized void write(SqliteConnection connection) {
        List<Object[]> rows = new ArrayList<>(count);
        positions.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().toString(), entry.getValue()))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> entry.getValue()
                        .forEach((sequence, position) -> rows.add(new Object[] {entry.getKey(), sequence, position})));
        new RowInserts(connection).insert("aggregates (aggregate, sequence, pos)", rows);
        connection.change("INSERT INTO placed (pos) VALUES (?)", last);
    }

    /** Forgets all, once they are in the table for good. */
    synchronized void forget() {
        positions.clear();
        count = 0;
    }
}
