package nl.draagvlak.ledger.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import nl.draagvlak.ledger.vault.MasterKey;
import nl.draagvlak.ledger.vault.MasterKeyRotation;

/** Gives a vault's file another master key, and leaves nothing in it that the one before opens. */
public final class VaultRewrap {

    private VaultRewrap() {}

    /**
     * Wraps all that is in a file anew.
     *
     * @param master the new master key, which knows the one before
     * @param done is told now and then how many were looked at
     * @return how many were wrapped
     */
    public static long run(Path file, MasterKey master, LongConsumer done) {
        try (SqliteConnection connection = new SqliteConnection(file)) {
            long changed = new MasterKeyRotation(
                            List.of(
                                    new SqliteWrappedKeys(connection, "secrets", "name"),
                                    new SqliteWrappedKeys(connection, "keys", "id")),
                            master,
                            done)
                    .run();
            Journal.empty(connection);
            return changed;
        }
    }
}
