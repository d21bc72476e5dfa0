package nl.draagvlak.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.store.StoredAppend;

/** What is asked about appends, on whatever connection. */
final class AppendQueries {

    private static final String LINES = "SELECT i.pos, i.line, i.first, c.recorded_at, c.events FROM ";

    private AppendQueries() {}

    static List<StoredAppend> readProgramme(
            SqliteConnection connection, ProgrammeId programme, long position, int events) {
        SqliteConnection.Row<StoredAppend> line = lines();
        return connection
                .until(
                        events,
                        Counted::count,
                        "SELECT i.pos, i.line, i.first, c.recorded_at, c.events, i.n FROM " + """
                            appends i JOIN commits c ON c.pos = i.pos
                            WHERE i.programme = ?1
                              AND i.pos >= coalesce((SELECT max(pos) FROM appends WHERE programme = ?1 AND pos <= ?2), 0)
                              AND i.first + i.n - 1 > ?2
                            ORDER BY i.pos, i.line\
                            """,
                        row -> {
                            StoredAppend append = line.read(row);
                            return new Counted(append, row.getInt(6) - Math.max(0, position - append.position() + 1));
                        },
                        programme.value(),
                        position)
                .stream()
                .map(Counted::append)
                .toList();
    }

    /** An append and how many of its events were asked for. */
    private record Counted(StoredAppend append, long count) {}

    static List<StoredAppend> readAggregate(
            SqliteConnection connection, AggregateId aggregate, long sequence, int events) {
        List<StoredAppend> found = connection.all(LINES + """
            aggregates i JOIN commits c ON c.pos = i.pos
            WHERE i.aggregate = ? AND i.sequence >= ? ORDER BY i.sequence LIMIT ?\
            """, lines(), aggregate.toString(), sequence, events);
        return withoutRepeats(found);
    }

    static Optional<StoredAppend> readRequest(SqliteConnection connection, ProgrammeId programme, String request) {
        return connection.first(
                LINES + "requests i JOIN commits c ON c.pos = i.pos WHERE i.programme = ? AND i.request = ?",
                lines(),
                programme.value(),
                request);
    }

    /** Reads rows of {@link #LINES}; the text of a commit is read and split once for rows that follow each other. */
    private static SqliteConnection.Row<StoredAppend> lines() {
        return new SqliteConnection.Row<>() {
            private long pos;
            private String[] lines = {};

            @Override
            public StoredAppend read(ResultSet row) throws SQLException {
                if (row.getLong(1) != pos) {
                    pos = row.getLong(1);
                    lines = row.getString(5).split("\n", -1);
                }
                return new StoredAppend(row.getLong(3), Instant.ofEpochMilli(row.getLong(4)), lines[row.getInt(2)]);
            }
        };
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
}
