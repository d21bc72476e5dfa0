package nl.draagvlak.ledger.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.draagvlak.ledger.chain.Checkpoint;
import nl.draagvlak.ledger.reading.Verified;
import nl.draagvlak.ledger.sqlite.Durable;
import nl.draagvlak.ledger.vault.MasterKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Puts a backup into a new folder, and only when everything in it fits: every file is the one that was written, the whole chain verifies and
 * ends where the signed checkpoint says, the vault opens with the master key, and the checkpoint was signed by that vault's own key.
 *
 * <p>It never writes into a folder that is in use, and leaves the backup as it was. Whoever was erased after the vault's backup was made is
 * erased again when the program starts, before it answers anything.
 */
public final class Restore {

    private final Consumer<String> out;

    /** A restore that says line by line what it finds. */
    public Restore(Consumer<String> out) {
        this.out = out;
    }

    /**
     * What is put back, and where.
     *
     * @param ledger a folder {@code ledger/<id>} of a backup
     * @param vault a folder {@code vault/<id>} of the same backup or a later one
     * @param into where the data go; absent or empty
     * @param master opens the vault
     * @param masterKeyFile the file that key came from, which is put beside the data; null when the environment gives it
     * @param signedBy the public key that was noted, which the checkpoint must be signed by; null when none was
     */
    public record Asked(
            Path ledger,
            Path vault,
            Path into,
            MasterKey master,
            @Nullable Path masterKeyFile,
            @Nullable String signedBy) {}

    /**
     * Puts it back.
     *
     * @return what the restored ledger is
     * @throws NotRestored when something does not fit; nothing was put anywhere then
     */
    public Verified put(Asked asked) {
        Path unfinished = BackupFolder.unfinished(asked.into().toAbsolutePath());
        try {
            requireEmpty(asked.into());
            BackupNote note = checked(asked.ledger());
            BackupNote vaultNote = checked(asked.vault());
            if (vaultNote.position() < note.position()) {
                throw new NotRestored("the vault's backup is older than the ledger's: keys of what was recorded in"
                        + " between are not in it. Take that of " + note.id() + " or a later one");
            }
            copy(asked, note, vaultNote, unfinished);
            Verified verified = verified(asked, new RestoredFiles(unfinished));
            Files.deleteIfExists(asked.into());
            Durable.sync(unfinished);
            Durable.rename(unfinished, asked.into().toAbsolutePath());
            return verified;
        } catch (IOException failed) {
            throw new NotRestored("cannot be read or written: " + failed.getMessage());
        } finally {
            Folders.remove(unfinished);
        }
    }

    private static void requireEmpty(Path into) throws IOException {
        if (Files.isDirectory(into)) {
            try (Stream<Path> within = Files.list(into)) {
                if (within.findAny().isPresent()) {
                    throw new NotRestored("there is something in " + into + " already; restore into a new folder");
                }
            }
        } else if (Files.exists(into)) {
            throw new NotRestored(into + " is not a folder");
        }
    }

    /** The note of a folder, when every file is the one it tells of. */
    private BackupNote checked(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(BackupNote.FILE))) {
            throw new NotRestored("there is no finished backup in " + folder);
        }
        BackupNote note = BackupNote.in(folder);
        for (Map.Entry<String, BackupNote.CopiedFile> file : note.files().entrySet()) {
            Path copy = folder.resolve(file.getKey());
            if (!Files.exists(copy) || !FileHash.of(copy).equals(file.getValue().sha256())) {
                throw new NotRestored(copy + " is not the file that was written");
            }
        }
        out.accept("backup " + note.id() + ": " + String.join(", ", note.files().keySet()) + " as they were written");
        return note;
    }

    private static void copy(Asked asked, BackupNote ledger, BackupNote vault, Path into) throws IOException {
        Files.createDirectories(into);
        for (String name : ledger.files().keySet()) {
            if (!name.equals(Backup.CHECKPOINT)) {
                copy(asked.ledger().resolve(name), into.resolve(name));
            }
        }
        for (String name : vault.files().keySet()) {
            copy(asked.vault().resolve(name), into.resolve(name));
        }
        if (asked.masterKeyFile() != null) {
            copy(asked.masterKeyFile(), into.resolve("master.key"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        to.toFile().setWritable(true);
        Durable.sync(to);
    }

    private Verified verified(Asked asked, RestoredFiles restored) throws IOException {
        Checkpoint checkpoint = checkpoint(asked.ledger().resolve(Backup.CHECKPOINT));
        Verified verified = restored.ledger(checkpoint, asked.signedBy());
        out.accept("ledger: " + verified.positions() + " events, the whole chain verified, head " + verified.head()
                + ", signed at " + checkpoint.at());
        restored.vault(checkpoint, asked.master());
        out.accept("vault: opens with the master key and belongs to this ledger");
        return verified;
    }

    private static Checkpoint checkpoint(Path file) throws IOException {
        try {
            return Checkpoint.of(Files.readString(file));
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            throw new NotRestored("this is not a checkpoint: " + file);
        }
    }
}
