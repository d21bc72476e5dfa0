package nl.draagvlak.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.store.StoredAppend;

/** What is asked about appends, on whatever connection. */
final class AppendQueries {

    private static final String SELECT = "SELECT a.pos, c.recorded_at, a.text, a.n FROM ";
    private static final String SELECT_PLACED = "SELECT a.pos, c.recorded_at, a.text, a.n, i.sequence FROM ";
    private static final String THEIR_COMMITS = " CROSS JOIN commits c ON c.pos = a.commit_pos ";

    private AppendQueries() {}

    static List<StoredAppend> readAll(SqliteConnection connection, long position, int events) {
        return connection.all(
                SELECT + "appends a" + THEIR_COMMITS + """
                    WHERE a.pos >= coalesce((SELECT max(pos) FROM appends WHERE pos <= ?1), 0)
                      AND a.pos <= ?2 AND a.pos + a.n > ?1
                    ORDER BY a.pos\
                    """,
                AppendQueries::append,
                position + 1,
                events > Long.MAX_VALUE - position ? Long.MAX_VALUE : position + events);
    }

    static List<StoredAppend> readProgramme(
            SqliteConnection connection, ProgrammeId programme, long position, int events) {
        return connection
                .until(
                        events,
                        Counted::count,
                        SELECT + "appends a" + THEIR_COMMITS + """
                            WHERE a.programme = ?1
                              AND a.pos >= coalesce((SELECT max(pos) FROM appends WHERE programme = ?1 AND pos <= ?2), 0)
                              AND a.pos + a.n > ?2
                            ORDER BY a.pos\
                            """,
                        row -> {
                            StoredAppend append = append(row);
                            return new Counted(append, row.getInt(4) - Math.max(0, position - append.position() + 1));
                        },
                        programme.value(),
                        position + 1)
                .stream()
                .map(Counted::append)
                .toList();
    }

    /** An append and how many of its events were asked for. */
    private record Counted(StoredAppend append, long count) {}

    /**
     * The appends with an aggregate's events.
     *
     * @param latest positions of those that may not be in the table of aggregates yet, by sequence
     */
    static List<StoredAppend> readAggregate(
            SqliteConnection connection,
            AggregateId aggregate,
            long sequence,
            int events,
            NavigableMap<Long, Long> latest) {
        NavigableMap<Long, StoredAppend> found = new TreeMap<>();
        connection
                .all(
                        SELECT_PLACED + "aggregates i CROSS JOIN appends a ON a.pos = i.pos" + THEIR_COMMITS
                                + "WHERE i.aggregate = ? AND i.sequence >= ? ORDER BY i.sequence LIMIT ?",
                        row -> Map.entry(row.getLong(5), append(row)),
                        aggregate.toString(),
                        sequence,
                        events)
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        latest.entrySet().stream()
                .limit(Math.max(0, events))
                .forEach(each -> found.computeIfAbsent(each.getKey(), unplaced -> at(connection, each.getValue())));
        return withoutRepeats(found.values().stream().limit(events).toList());
    }

    private static List<StoredAppend> withoutRepeats(List<StoredAppend> appends) {
        List<StoredAppend> distinct = new ArrayList<>(appends.size());
        for (StoredAppend append : appends) {
            if (distinct.isEmpty() || distinct.getLast().position() != append.position()) {
                distinct.add(append);
            }
        }
        return distinct;
    }

    private static StoredAppend at(SqliteConnection connection, long position) {
        return connection
                .first(SELECT + "appends a" + THEIR_COMMITS + "WHERE a.pos = ?", AppendQueries::append, position)
                .orElseThrow();
    }

    static Optional<StoredAppend> readRequest(SqliteConnection connection, ProgrammeId programme, String request) {
        return connection.first(
                SELECT + "requests i CROSS JOIN appends a ON a.pos = i.pos" + THEIR_COMMITS
                        + "WHERE i.programme = ? AND i.request = ?",
                AppendQueries::append,
                programme.value(),
                request);
    }

    private static StoredAppend append(ResultSet row) throws SQLException {
        return new StoredAppend(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3));
    }
}
