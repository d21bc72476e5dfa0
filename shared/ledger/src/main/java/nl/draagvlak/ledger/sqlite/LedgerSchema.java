package nl.draagvlak.ledger.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tables of the ledger. Rows are added and never changed or taken away, which triggers see to. An append is a row, known by the
 * position of its first event; the other tables find it by that. The tables of aggregates and of events follow behind: they have every
 * append up to the last position in {@code placed}.
 */
final class LedgerSchema {

    private static final List<String> TABLES =
            List.of("commits", "aggregates", "placed", "appends", "events", "requests", "keys");

    private static final List<String> STATEMENTS = List.of("""
        CREATE TABLE IF NOT EXISTS commits (
          pos INTEGER PRIMARY KEY, n INTEGER NOT NULL, recorded_at INTEGER NOT NULL, hash BLOB NOT NULL) STRICT\
        """, """
        CREATE TABLE IF NOT EXISTS appends (
          pos INTEGER PRIMARY KEY, n INTEGER NOT NULL, commit_pos INTEGER NOT NULL,
          programme TEXT NOT NULL, text TEXT NOT NULL) STRICT\
        """, """
        CREATE INDEX IF NOT EXISTS appends_programme ON appends (programme)\
        """, """
        CREATE TABLE IF NOT EXISTS aggregates (
          aggregate TEXT NOT NULL, sequence INTEGER NOT NULL, pos INTEGER NOT NULL,
          PRIMARY KEY (aggregate, sequence)) STRICT, WITHOUT ROWID\
        """, """
        CREATE TABLE IF NOT EXISTS placed (pos INTEGER PRIMARY KEY) STRICT\
        """, """
        CREATE TABLE IF NOT EXISTS events (
          id TEXT PRIMARY KEY, pos INTEGER NOT NULL) STRICT, WITHOUT ROWID\
        """, """
        CREATE TABLE IF NOT EXISTS requests (
          programme TEXT NOT NULL, request TEXT NOT NULL, pos INTEGER NOT NULL,
          PRIMARY KEY (programme, request)) STRICT, WITHOUT ROWID\
        """, """
        CREATE TABLE IF NOT EXISTS keys (
          programme TEXT NOT NULL, hash TEXT NOT NULL, pos INTEGER NOT NULL, step INTEGER NOT NULL,
          taken INTEGER NOT NULL,
          PRIMARY KEY (programme, hash, pos, step)) STRICT, WITHOUT ROWID\
        """);

    private LedgerSchema() {}

    static String[] statements() {
        List<String> all = new ArrayList<>(STATEMENTS);
        for (String table : TABLES) {
            for (String change : List.of("UPDATE", "DELETE")) {
                all.add("CREATE TRIGGER IF NOT EXISTS " + table + "_no_" + change.toLowerCase(Locale.ROOT)
                        + " BEFORE " + change + " ON " + table
                        + " BEGIN SELECT RAISE(ABORT, 'the ledger is added to and never changed'); END");
            }
        }
        return all.toArray(String[]::new);
    }
}
