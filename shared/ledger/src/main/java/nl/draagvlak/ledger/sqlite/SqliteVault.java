package nl.draagvlak.ledger.sqlite;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.ledger.append.Waiting;
import nl.draagvlak.ledger.append.WaitingLine;
import nl.draagvlak.ledger.vault.Aes;
import nl.draagvlak.ledger.vault.MasterKey;
import nl.draagvlak.ledger.vault.Vault;
import nl.draagvlak.ledger.vault.VaultKey;

/** The vault in a SQLite file of its own, which is backed up apart from the ledger and kept shorter. */
public final class SqliteVault implements Vault {

    private static final int CAPACITY = 4_096;

    private final SqliteConnection writing;
    private final SqliteReaders readers;
    private final MasterKey master;
    private final RandomGenerator random;
    private final WaitingLine<Runnable, Boolean> line =
            new WaitingLine<>("vault-writer", CAPACITY, change -> 1, CAPACITY, this::write);

    /** Opens a file, making it when there is none. */
    public SqliteVault(Path file, MasterKey master, RandomGenerator random) {
        this.master = master;
        this.random = random;
        writing = new SqliteConnection(file);
        writing.script(
                """
                CREATE TABLE IF NOT EXISTS keys (
                  id TEXT PRIMARY KEY, kind TEXT NOT NULL, wrapped BLOB NOT NULL) STRICT\
                """,
                """
                CREATE TABLE IF NOT EXISTS subjects (
                  subject TEXT NOT NULL, key TEXT NOT NULL, kind TEXT NOT NULL,
                  PRIMARY KEY (subject, kind, key)) STRICT, WITHOUT ROWID\
                """,
                "CREATE INDEX IF NOT EXISTS subjects_key ON subjects (key)",
                "CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT");
        readers = new SqliteReaders(file, 2);
    }

    private record Stored(String id, Personal.Key kind, byte[] wrapped) {}

    @Override
    public Map<String, VaultKey> read(Collection<String> ids) {
        return readers.read(connection -> {
            Map<String, VaultKey> found = new HashMap<>();
            for (String id : ids) {
                key(connection, id).ifPresent(key -> found.put(id, key));
            }
            return found;
        });
    }

    @Override
    public Optional<VaultKey> personKey(Subject person) {
        return readers.read(connection -> connection
                .first(
                        "SELECT key FROM subjects WHERE subject = ? AND kind = 'PERSON' LIMIT 1",
                        row -> row.getString(1),
                        person.value())
                .flatMap(id -> key(connection, id)));
    }

    @Override
    public void keep(List<VaultKey> keys) {
        line.ask(() -> {
            for (VaultKey key : keys) {
                writing.change(
                        "INSERT INTO keys (id, kind, wrapped) VALUES (?, ?, ?)",
                        key.id(),
                        key.kind().name(),
                        master.wrap(key));
                for (Subject subject : key.subjects()) {
                    writing.change(
                            "INSERT INTO subjects (subject, key, kind) VALUES (?, ?, ?)",
                            subject.value(),
                            key.id(),
                            key.kind().name());
                }
            }
        });
    }

    @Override
    public void erase(Subject person) {
        line.ask(() -> {
            writing.change("DELETE FROM keys WHERE id IN (SELECT key FROM subjects WHERE subject = ?)", person.value());
            writing.change(
                    "DELETE FROM subjects WHERE key IN (SELECT key FROM subjects WHERE subject = ?)", person.value());
        });
        // It still has the deleted keys' pages.
        readers.read(connection -> {
            Journal.empty(connection);
            return true;
        });
    }

    @Override
    public byte[] secret(String name) {
        line.ask(() -> {
            byte[] made = new byte[32];
            random.nextBytes(made);
            writing.change(
                    "INSERT INTO secrets (name, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    name,
                    master.wrap(name, made));
        });
        byte[] wrapped = readers.read(connection -> connection
                .first("SELECT wrapped FROM secrets WHERE name = ?", row -> row.getBytes(1), name)
                .orElseThrow());
        return master.unwrap(name, wrapped);
    }

    @Override
    public void close() {
        line.close();
        readers.close();
        writing.close();
    }

    private Optional<VaultKey> key(SqliteConnection connection, String id) {
        return connection
                .first(
                        "SELECT kind, wrapped FROM keys WHERE id = ?",
                        row -> new Stored(id, Personal.Key.valueOf(row.getString(1)), row.getBytes(2)),
                        id)
                .map(stored -> new VaultKey(
                        id,
                        stored.kind(),
                        connection.all(
                                "SELECT subject FROM subjects WHERE key = ? ORDER BY subject",
                                row -> new Subject(row.getString(1)),
                                id),
                        Aes.of(master.unwrap(id, stored.wrapped()))));
    }

    private void write(List<Waiting<Runnable, Boolean>> group) {
        writing.transaction(() -> group.forEach(waiting -> waiting.asked().run()));
        Waiting.answer(group, Collections.nCopies(group.size(), true));
    }
}
