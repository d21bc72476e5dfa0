package nl.draagvlak.ledger.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.ledger.store.AppendEvents;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.Placed;

/**
 * Where the latest events are in their aggregates, and what ids they have, until there are enough of them to be written into the tables of
 * aggregates and of events in the order of these. The table of aggregates has a page for every few dozen events of an aggregate, and a
 * commit writes whole pages: written with each commit it would cost more than all else together. What is kept here is in the appends as
 * well, so nothing is lost with the process.
 *
 * <p>Whoever looks for something looks here first and in the table after, because what leaves this place is in the table by then.
 */
final class RecentEvents {

    /** With so many the tables are written: often enough to be quick, and seldom enough for neighbours to share a page. */
    static final int ENOUGH = 4_096;

    private final Map<AggregateId, NavigableMap<Long, Long>> positions = new HashMap<>();
    private final Map<String, Long> ids = new HashMap<>();
    private long last;

    /** The events of the appends that the tables do not have yet. */
    static RecentEvents of(SqliteConnection connection) {
        RecentEvents recent = new RecentEvents();
        connection
                .all("""
                    SELECT pos, text FROM appends
                    WHERE pos > coalesce((SELECT max(pos) FROM placed), 0) ORDER BY pos\
                    """, row -> Map.entry(row.getLong(1), AppendEvents.of(row.getString(2))))
                .forEach(append -> recent.add(append.getKey(), append.getValue()));
        return recent;
    }

    /** Keeps the events of what became durable. */
    synchronized void add(List<Placed> appends) {
        appends.forEach(placed -> add(placed.position(), placed.draft().events()));
    }

    private synchronized void add(long append, List<Draft.Event> events) {
        long position = append;
        for (Draft.Event event : events) {
            positions
                    .computeIfAbsent(event.place().aggregate(), first -> new TreeMap<>())
                    .put(event.place().sequence(), append);
            ids.put(event.id().id(), position++);
        }
        last = append;
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

    synchronized boolean has(String id) {
        return ids.containsKey(id);
    }

    /** Whether it is time to write them into the tables. */
    synchronized boolean areEnough() {
        return ids.size() >= ENOUGH;
    }

    /** Writes them into the tables, as part of a transaction. They stay here until they are forgotten. */
    synchronized void write(SqliteConnection connection) {
        RowInserts inserts = new RowInserts(connection);
        List<Object[]> places = new ArrayList<>(ids.size());
        inOrder(
                positions,
                AggregateId::toString,
                (aggregate, sequences) -> sequences.forEach(
                        (sequence, position) -> places.add(new Object[] {aggregate, sequence, position})));
        inserts.insert("aggregates (aggregate, sequence, pos)", places);
        List<Object[]> events = new ArrayList<>(ids.size());
        inOrder(ids, Function.identity(), (id, position) -> events.add(new Object[] {id, position}));
        inserts.insert("events (id, pos)", events);
        connection.change("INSERT INTO placed (pos) VALUES (?)", last);
    }

    private static <K, V> void inOrder(Map<K, V> from, Function<K, String> text, BiConsumer<String, V> to) {
        Map<String, V> sorted = new TreeMap<>();
        from.forEach((key, value) -> sorted.put(text.apply(key), value));
        sorted.forEach(to);
    }

    /** Forgets all, once they are in the tables for good. */
    synchronized void forget() {
        positions.clear();
        ids.clear();
    }
}
