package nl.draagvlak.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.store.StoredAppend;
import nl.draagvlak.ledger.store.Tail;

/** What is asked of the ledger's file, on whatever connection. */
final class SqliteQueries {

    private static final String LINES = "SELECT i.pos, i.line, i.first, c.recorded_at, c.events FROM ";

    private SqliteQueries() {}

    static Tail tail(SqliteConnection connection) {
        return connection
                .first(
                        "SELECT pos + n - 1, recorded_at, hash FROM commits ORDER BY pos DESC LIMIT 1",
                        row -> new Tail(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), Hash.of(row.getBytes(3))))
                .orElse(Tail.EMPTY);
    }

    static long head(SqliteConnection connection, ProgrammeId programme) {
        return connection
                .first(
                        "SELECT first + n - 1 FROM appends WHERE programme = ? ORDER BY pos DESC, line DESC LIMIT 1",
                        row -> row.getLong(1),
                        programme.value())
                .orElse(0L);
    }

    static List<Commit> readAfter(SqliteConnection connection, long position, int commits) {
        return connection.all("""
            SELECT pos, n, recorded_at, events, hash FROM commits
            WHERE pos >= coalesce((SELECT max(pos) FROM commits WHERE pos <= ?), 0) AND pos + n - 1 >= ?
            ORDER BY pos LIMIT ?\
            """, SqliteQueries::commit, position + 1, position + 1, commits);
    }

    static Optional<Commit> commitAt(SqliteConnection connection, long position) {
        return connection
                .first(
                        "SELECT pos, n, recorded_at, events, hash FROM commits WHERE pos <= ? ORDER BY pos DESC LIMIT"
                                + " 1",
                        SqliteQueries::commit,
                        position)
                .filter(commit -> position > 0 && commit.last() >= position);
    }

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

    static long positionAt(SqliteConnection connection, Instant moment) {
        return connection
                .first("""
                    SELECT pos + n - 1 FROM commits WHERE recorded_at <= ?
                    ORDER BY recorded_at DESC, pos DESC LIMIT 1\
                    """, row -> row.getLong(1), moment.toEpochMilli())
                .orElse(0L);
    }

    /** Jumps from one programme to the next along the index, however many appends each has. */
    static List<ProgrammeId> programmes(SqliteConnection connection) {
        return connection.all("""
            WITH RECURSIVE found(programme) AS (
              SELECT min(programme) FROM appends
              UNION ALL
              SELECT (SELECT min(programme) FROM appends a WHERE a.programme > found.programme)
              FROM found WHERE found.programme IS NOT NULL)
            SELECT programme FROM found WHERE programme IS NOT NULL\
            """, row -> new ProgrammeId(row.getString(1)));
    }

    private static Commit commit(ResultSet row) throws SQLException {
        return new Commit(
                row.getLong(1),
                row.getInt(2),
                Instant.ofEpochMilli(row.getLong(3)),
                List.of(row.getString(4).split("\n", -1)),
                Hash.of(row.getBytes(5)));
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
