package nl.draagvlak.ledger.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Copies a SQLite file as it is at one moment, while others read and write it. The copy is a whole file without a journal beside it, and
 * holds nothing of what was deleted before.
 *
 * <p>Calls into SQLite pin a virtual thread, and this one takes long: run it on a platform thread.
 */
public final class FileCopy {

    private FileCopy() {}

    /**
     * Makes a copy, which is durable when this returns.
     *
     * @param to a file that does not exist yet
     * @throws StoreFailed when it cannot be read or written, as on a full disk
     */
    public static void make(Path from, Path to) {
        try (SqliteConnection connection = new SqliteConnection(from)) {
            connection.change("VACUUM INTO ?", to.toAbsolutePath().toString());
        }
        try {
            // SQLite leaves it to us to see this copy through to the disk.
            Durable.sync(to);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot make the copy durable", failed);
        }
    }

    /** How many bytes a file holds, what stands in its journal included; a copy is no larger. */
    public static long bytes(Path file) {
        try (SqliteConnection connection = new SqliteConnection(file)) {
            return connection
                    .first(
                            "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
                            row -> row.getLong(1))
                    .orElse(0L);
        }
    }
}
