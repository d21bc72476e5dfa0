package nl.draagvlak.ledger.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.draagvlak.ledger.backup.BackupNote.CopiedFile;
import nl.draagvlak.ledger.chain.Checkpoint;
import nl.draagvlak.ledger.reading.CheckpointSigner;
import nl.draagvlak.ledger.reading.Verification;
import nl.draagvlak.ledger.reading.Verified;
import nl.draagvlak.ledger.sqlite.Durable;
import nl.draagvlak.ledger.sqlite.FileCopy;
import nl.draagvlak.ledger.sqlite.SqliteCommits;

/**
 * One backup of a ledger that is kept in files, made while it is written to.
 *
 * <p>The order is what makes the copies fit: first the records, then the ledger, then the vault. A record never knows more than the ledger
 * beside it, so that what it tells of is found or done again; and a key is kept before the event that needs it, so that a vault copied later
 * has every key that the ledger refers to, save those of people who were erased. The ledger's copy is verified and its end signed before
 * the backup counts as made.
 */
public final class Backup {

    private static final String RECORDS = "records.db";
    static final String LEDGER = "ledger.db";
    static final String VAULT = "vault.db";
    static final String CHECKPOINT = "checkpoint.json";

    private final Path data;
    private final CheckpointSigner signer;
    private final Clock clock;
    private final String id;
    private final Path ledger;
    private final Path vault;
    private final Instant startedAt;

    /**
     * A backup that is yet to be made.
     *
     * @param data the folder of the ledger
     */
    public Backup(Path data, BackupFolder into, CheckpointSigner signer, Clock clock) {
        this.data = data;
        this.signer = signer;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.id = into.newId(startedAt);
        this.ledger = into.ledger(id);
        this.vault = into.vault(id);
    }

    /** Its name. */
    public String id() {
        return id;
    }

    /** When it was begun. */
    public Instant startedAt() {
        return startedAt;
    }

    /** About how many bytes it will hold; never much less. */
    public long expected() {
        return Stream.of(RECORDS, LEDGER, VAULT)
                .mapToLong(file -> FileCopy.bytes(data.resolve(file)))
                .sum();
    }

    /** How many bytes it holds so far. */
    public long written() {
        return Stream.of(ledger, vault)
                .flatMap(folder -> Stream.of(folder, BackupFolder.unfinished(folder)))
                .flatMap(folder -> Stream.of(RECORDS, LEDGER, VAULT).map(folder::resolve))
                .mapToLong(file -> file.toFile().length())
                .sum();
    }

    /**
     * Makes it. What was written is taken away again when this fails.
     *
     * @throws RuntimeException when the folder cannot be written to or is full, or when the ledger's copy does not verify
     */
    public BackupNote make() {
        try {
            return copied();
        } catch (IOException failed) {
            remove();
            throw new UncheckedIOException("the backup could not be written", failed);
        } catch (RuntimeException failed) {
            remove();
            throw failed;
        }
    }

    private BackupNote copied() throws IOException {
        // The key that signs is made on first use, and has to be in the vault's copy.
        signer.publicKey();
        Path ledgerCopy = Files.createDirectories(BackupFolder.unfinished(ledger));
        Path vaultCopy = Files.createDirectories(BackupFolder.unfinished(vault));
        FileCopy.make(data.resolve(RECORDS), ledgerCopy.resolve(RECORDS));
        FileCopy.make(data.resolve(LEDGER), ledgerCopy.resolve(LEDGER));
        FileCopy.make(data.resolve(VAULT), vaultCopy.resolve(VAULT));
        Verified verified = verified(ledgerCopy.resolve(LEDGER));
        if (!verified.valid()) {
            throw new IllegalStateException(
                    "the ledger does not verify at position " + verified.firstBroken() + ": " + verified.why());
        }
        Checkpoint checkpoint = signer.sign(verified, clock.instant());
        Durable.write(ledgerCopy.resolve(CHECKPOINT), checkpoint.json());
        note(checkpoint, vaultCopy, VAULT).write(vaultCopy);
        BackupNote note = note(checkpoint, ledgerCopy, RECORDS, LEDGER, CHECKPOINT);
        note.write(ledgerCopy);
        BackupFolder.finish(vault);
        BackupFolder.finish(ledger);
        return note;
    }

    static Verified verified(Path file) {
        try (SqliteCommits commits = new SqliteCommits(file)) {
            return new Verification(commits).full();
        }
    }

    private BackupNote note(Checkpoint checkpoint, Path folder, String... names) throws IOException {
        Map<String, CopiedFile> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, CopiedFile.of(folder.resolve(name)));
        }
        return new BackupNote(
                id,
                startedAt,
                clock.instant(),
                checkpoint.position(),
                checkpoint.hash().hex(),
                files);
    }

    private void remove() {
        for (Path folder : List.of(BackupFolder.unfinished(ledger), BackupFolder.unfinished(vault), vault)) {
            Folders.remove(folder);
        }
    }
}
