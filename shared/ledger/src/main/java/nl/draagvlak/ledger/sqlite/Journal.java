package nl.draagvlak.ledger.sqlite;

import java.sql.SQLException;

/** The write-ahead file beside a SQLite file. */
final class Journal {

    private static final int TRIES = 3;

    private Journal() {}

    /**
     * Brings what is in the journal over and cuts it, so that nothing is left in it that was deleted or replaced. The main file keeps
     * nothing either, because SQLite overwrites there what is deleted.
     *
     * @throws StoreFailed when somebody reads for so long that it cannot be cut
     */
    static void empty(SqliteConnection connection) {
        for (int tries = 0; tries < TRIES; tries++) {
            int busy = connection
                    .first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1))
                    .orElse(0);
            if (busy == 0) {
                return;
            }
        }
        throw new StoreFailed("cannot empty the journal", new SQLException("somebody reads it"));
    }
}
