package nl.draagvlak.ledger.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.chain.Links;
import nl.draagvlak.ledger.store.ProgrammeTail;
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

    static ProgrammeTail programmeTail(SqliteConnection connection, ProgrammeId programme) {
        return connection
                .first(
                        "SELECT text, pos + n - 1 FROM appends WHERE programme = ? ORDER BY pos DESC LIMIT 1",
                        row -> new ProgrammeTail(
                                Links.number(row.getString(1)), Links.append(row.getString(1)), row.getLong(2)),
                        programme.value())
                .orElse(ProgrammeTail.EMPTY);
    }

    /** Commits as they are stored, those that cannot be whole included: it is for the verifier to say so. */
    static List<Commit> readAfter(SqliteConnection connection, long position, int events) {
        List<Commit> found = connection.until(
                events,
                commit -> commit.last() - Math.max(position, commit.position() - 1),
                """
                SELECT pos, n, recorded_at, hash FROM commits
                WHERE pos >= coalesce((SELECT max(pos) FROM commits WHERE pos <= ?1), 0) AND pos + n > ?1
                ORDER BY pos\
                """,
                SqliteQueries::commit,
                position + 1);
        return found.stream().map(commit -> filled(connection, commit)).toList();
    }

    /** The commit with its appends; without them when they are not at the places that it has, because then it is not whole. */
    private static Commit filled(SqliteConnection connection, Commit commit) {
        AtomicLong next = new AtomicLong(commit.position());
        List<String> appends = connection.all(
                "SELECT pos, n, text FROM appends WHERE pos >= ? AND pos <= ? ORDER BY pos",
                row -> {
                    next.compareAndSet(row.getLong(1), row.getLong(1) + row.getInt(2));
                    return row.getString(3);
                },
                commit.position(),
                commit.last());
        boolean whole = next.get() == commit.last() + 1;
        return new Commit(
                commit.position(), commit.count(), commit.recordedAt(), whole ? appends : List.of(), commit.hash());
    }

    /**
     * The position of the last event that was recorded at a moment or before. Commits are recorded in the order of their positions, so
     * halving finds it, and no index has to be written with each commit.
     */
    static long positionAt(SqliteConnection connection, Instant moment) {
        long low = 0;
        long high = tail(connection).position();
        while (low < high) {
            Commit middle = holding(connection, high - (high - low) / 2);
            if (middle.recordedAt().isAfter(moment)) {
                high = middle.position() - 1;
            } else {
                low = middle.last();
            }
        }
        return low;
    }

    /** The commit that holds a position, without its appends. */
    private static Commit holding(SqliteConnection connection, long position) {
        return connection
                .first(
                        "SELECT pos, n, recorded_at, hash FROM commits WHERE pos <= ? ORDER BY pos DESC LIMIT 1",
                        SqliteQueries::commit,
                        position)
                .orElseThrow();
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

    /** A commit without its appends. */
    private static Commit commit(ResultSet row) throws SQLException {
        return new Commit(
                row.getLong(1),
                row.getInt(2),
                Instant.ofEpochMilli(row.getLong(3)),
                List.of(),
                Hash.of(row.getBytes(4)));
    }
}
