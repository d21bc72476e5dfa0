package nl.draagvlak.ledger.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.ledger.append.Waiting;
import nl.draagvlak.ledger.append.WaitingLine;
import nl.draagvlak.ledger.record.RecordStore;

/** Keyed documents in a SQLite file. */
public final class SqliteRecords implements RecordStore, AutoCloseable {

    private static final int CAPACITY = 4_096;

    private final SqliteConnection writing;
    private final SqliteReaders readers;
    private final WaitingLine<Change, Boolean> line =
            new WaitingLine<>("record-writer", CAPACITY, change -> 1, CAPACITY, this::write);

    /** Opens a file, making it when there is none. */
    public SqliteRecords(Path file) {
        writing = new SqliteConnection(file);
        writing.script("""
            CREATE TABLE IF NOT EXISTS records (
              key TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID\
            """);
        readers = new SqliteReaders(file, 2);
    }

    @FunctionalInterface
    private interface Change {
        int apply(SqliteConnection connection);
    }

    @Override
    public Optional<Stored> read(String key) {
        return readers.read(connection ->
                connection.first("SELECT key, version, body FROM records WHERE key = ?", SqliteRecords::stored, key));
    }

    @Override
    public List<Stored> readAll(String prefix) {
        return readers.read(connection -> connection.all(
                "SELECT key, version, body FROM records WHERE key >= ?1 AND substr(key, 1, length(?1)) = ?1 ORDER BY"
                        + " key",
                SqliteRecords::stored,
                prefix));
    }

    @Override
    public boolean write(String key, long expectedVersion, String body) {
        return line.ask(
                expectedVersion == 0
                        ? connection -> connection.change(
                                "INSERT INTO records (key, version, body) VALUES (?, 1, ?) ON CONFLICT DO NOTHING",
                                key,
                                body)
                        : connection -> connection.change(
                                "UPDATE records SET version = version + 1, body = ? WHERE key = ? AND version = ?",
                                body,
                                key,
                                expectedVersion));
    }

    @Override
    public void remove(String key) {
        line.ask(connection -> connection.change("DELETE FROM records WHERE key = ?", key));
    }

    @Override
    public void close() {
        line.close();
        readers.close();
        writing.close();
    }

    private void write(List<Waiting<Change, Boolean>> group) {
        List<Boolean> written = new ArrayList<>();
        writing.transaction(
                () -> group.forEach(waiting -> written.add(waiting.asked().apply(writing) == 1)));
        Waiting.answer(group, written);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getString(1), row.getLong(2), row.getString(3));
    }
}
