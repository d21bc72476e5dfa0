package nl.draagvlak.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.sqlite.FolderLock;
import nl.draagvlak.ledger.sqlite.SqliteCommits;
import nl.draagvlak.ledger.sqlite.SqliteRecords;
import nl.draagvlak.ledger.sqlite.SqliteVault;
import nl.draagvlak.ledger.vault.MasterKey;
import nl.draagvlak.ledger.vault.MasterKeyFile;
import nl.draagvlak.ledger.vault.MasterKeySource;
import nl.draagvlak.ledger.vault.NoMasterKey;

/** A ledger in a folder: {@code ledger.db}, {@code vault.db}, {@code records.db} and, unless it is given, {@code master.key}. */
public final class LedgerFiles implements OpenLedger {

    /** One process erases, and tells itself; so a key need not be looked up again. */
    private static final Duration HELD_FOR = Duration.ofDays(3_650);

    private final Path folder;
    private final LedgerParts parts;

    private LedgerFiles(Path folder, LedgerParts parts) {
        this.folder = folder;
        this.parts = parts;
    }

    /**
     * Opens the ledger in a folder, making both when they are not there, with the master key that the environment gives or that is in a file
     * beside it.
     *
     * @param clock tells when events are recorded
     * @throws nl.draagvlak.ledger.sqlite.FolderInUse when another process has it open
     * @throws CannotOpen when the folder cannot be made or written in
     * @throws NoMasterKey when there is a vault and not its key
     * @throws nl.draagvlak.ledger.sqlite.StoreFailed when a file in it cannot be used
     */
    public static LedgerFiles open(Path folder, Clock clock) {
        return open(folder, clock, EventCatalogue.draagvlak());
    }

    /** Opens the ledger in a folder, with events of another catalogue. */
    public static LedgerFiles open(Path folder, Clock clock, EventCatalogue catalogue) {
        return open(
                folder, clock, catalogue, MasterKeySource.ofProcess(new MasterKeyFile(folder.resolve("master.key"))));
    }

    /** Opens the ledger in a folder, with events of another catalogue and a master key of another source. */
    public static LedgerFiles open(Path folder, Clock clock, EventCatalogue catalogue, MasterKeySource source) {
        FolderLock lock = take(folder);
        try {
            SecureRandom random = new SecureRandom();
            Path vaultFile = folder.resolve("vault.db");
            SqliteVault vault = new SqliteVault(vaultFile, master(source, vaultFile, random), random);
            SqliteCommits commits = new SqliteCommits(folder.resolve("ledger.db"));
            SqliteRecords records = new SqliteRecords(folder.resolve("records.db"));
            return new LedgerFiles(
                    folder, LedgerParts.over(commits, vault, records, catalogue, clock, HELD_FOR, random, () -> {
                        commits.close();
                        records.close();
                        vault.close();
                        lock.close();
                    }));
        } catch (UncheckedIOException failed) {
            lock.close();
            throw CannotOpen.folder(folder, failed);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** Where it is kept. */
    public Path folder() {
        return folder;
    }

    @Override
    public LedgerParts parts() {
        return parts;
    }

    /** The key, which is made for a vault that is made, and never for one that was made with another. */
    private static MasterKey master(MasterKeySource source, Path vault, SecureRandom random) {
        MasterKeyFile file = source.file();
        if (file != null && source.isAbsent() && Files.exists(vault)) {
            throw NoMasterKey.missing(file.path());
        }
        return source.open(random);
    }

    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            return FolderLock.take(folder);
        } catch (IOException failed) {
            throw CannotOpen.folder(folder, failed);
        }
    }
}
