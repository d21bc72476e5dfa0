package nl.draagvlak.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.store.Tail;

/** What is asked about commits, on whatever connection. */
final class SqliteQueries {

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
}
