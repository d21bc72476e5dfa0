package nl.draagvlak.ledger;

import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import nl.draagvlak.ledger.sqlite.FolderLock;
import nl.draagvlak.ledger.sqlite.VaultRewrap;
import nl.draagvlak.ledger.vault.MasterKey;
import nl.draagvlak.ledger.vault.MasterKeyFile;
import nl.draagvlak.ledger.vault.MasterKeySource;
import org.jspecify.annotations.Nullable;

/**
 * Gives an installation another master key: every person's key is wrapped anew, the keys themselves and the ledger stay as they are, and the
 * master key before opens nothing any more.
 *
 * <p>A key in a file is made anew here. A key in the environment is made by whoever keeps the installation, who gives the new one under its
 * usual name and the one before as {@link MasterKeySource#OTHER_VARIABLE}. Stopped half way, both are needed and known until this is done
 * again and finishes.
 */
public final class MasterKeyChange {

    private final MasterKeySource source;
    private final RandomGenerator random;
    private final LongConsumer done;

    /**
     * A change.
     *
     * @param random makes keys and nonces
     * @param done is told now and then how many keys were looked at
     */
    public MasterKeyChange(MasterKeySource source, RandomGenerator random, LongConsumer done) {
        this.source = source;
        this.random = random;
        this.done = done;
    }

    /**
     * Changes that of a ledger in a folder.
     *
     * @return how many keys were wrapped anew
     * @throws nl.draagvlak.ledger.sqlite.FolderInUse when a process has it open
     * @throws nl.draagvlak.ledger.vault.Tampered when something opens with neither key
     * @throws IllegalStateException when only one key is known
     */
    public long inFolder(Path folder) {
        try (FolderLock _ = LedgerFiles.take(folder)) {
            return change(master -> VaultRewrap.run(folder.resolve("vault.db"), master, done));
        }
    }

    /**
     * Changes that of a ledger in a database, of which every process that has it open must know both keys.
     *
     * @return how many keys were wrapped anew
     * @throws nl.draagvlak.ledger.vault.Tampered when something opens with neither key
     * @throws IllegalStateException when only one key is known
     */
    public long inDatabase(String uri) {
        return change(master -> LedgerDatabases.changeMasterKey(uri, master, done));
    }

    private long change(ToLongFunction<MasterKey> rewrap) {
        @Nullable MasterKeyFile file = source.file();
        if (source.isGiven()) {
            if (!source.knowsAnother()) {
                throw new IllegalStateException("give the new key as " + MasterKeySource.VARIABLE
                        + " and the one before as " + MasterKeySource.OTHER_VARIABLE);
            }
            return rewrap.applyAsLong(source.openForChange(random));
        }
        if (file == null || !file.exists()) {
            throw new IllegalStateException("there is no master key here to be changed");
        }
        file.beginChange(random);
        long changed = rewrap.applyAsLong(source.openForChange(random));
        file.finishChange();
        return changed;
    }
}
