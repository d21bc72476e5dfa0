package nl.draagvlak.standalone.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.backup.Backup;
import nl.draagvlak.ledger.backup.BackupFolder;
import nl.draagvlak.ledger.backup.BackupNote;
import nl.draagvlak.ledger.reading.CheckpointSigner;
import nl.draagvlak.standalone.backup.BackupState.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes backups, one at a time, and knows those that were made. */
@Component
class BackupDesk {

    private static final Logger LOG = LoggerFactory.getLogger(BackupDesk.class);

    private final OpenLedger open;
    private final BackupSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Making> last = new AtomicReference<>();

    BackupDesk(OpenLedger open, BackupSettings settings, Clock clock) {
        this.open = open;
        this.settings = settings;
        this.clock = clock;
    }

    /** The one that is being made, or was last. */
    private record Making(Backup backup, long expected, State state) {
        Making now(State now) {
            return new Making(backup, expected, now);
        }

        BackupState shown() {
            return state == State.FAILED ? BackupState.failed(backup, expected) : BackupState.running(backup, expected);
        }
    }

    /**
     * Begins a backup and does not wait for its end.
     *
     * @throws Refusal 409 {@code backup-by-database} when the ledger is not in files, 409 {@code backup-running} when one is being made,
     *     409 {@code backup-folder-unusable} when nothing can be written there, 507 {@code backup-folder-full} when it would not fit
     */
    synchronized BackupState begin(ActorId actor) {
        LedgerFiles files = files();
        Making before = last.get();
        if (before != null && before.state() == State.RUNNING) {
            throw Refusal.conflict("backup-running", before.backup().id());
        }
        BackupFolder folder = folder(files);
        Backup backup = new Backup(files.folder(), folder, new CheckpointSigner(open.vault()), clock);
        Making making = new Making(backup, backup.expected(), State.RUNNING);
        requireRoom(folder, making.expected());
        last.set(making);
        LOG.info("backup {} begun by {}", backup.id(), actor);
        // SQLite copies without letting go of its thread, which a virtual one would not survive well.
        Thread.ofPlatform().name("backup").start(() -> make(making));
        return making.shown();
    }

    /** One backup; empty when there is none of that name. */
    Optional<BackupState> find(String id) {
        return all().stream().filter(state -> state.id().equals(id)).findFirst();
    }

    /** Those that are there and the one in hand, the last first. */
    List<BackupState> all() {
        Making making = last.get();
        List<BackupState> all = new ArrayList<>();
        if (making != null && making.state() != State.COMPLETED) {
            all.add(making.shown());
        }
        folder(files()).notes().stream().map(BackupState::completed).forEach(all::add);
        return all;
    }

    private void make(Making making) {
        try {
            BackupNote note = making.backup().make();
            last.set(making.now(State.COMPLETED));
            LOG.info("backup {} made, up to position {}", note.id(), note.position());
        } catch (RuntimeException failure) {
            last.set(making.now(State.FAILED));
            LOG.error("backup {} could not be made", making.backup().id(), failure);
        }
    }

    private LedgerFiles files() {
        if (open instanceof LedgerFiles files) {
            return files;
        }
        throw Refusal.conflict("backup-by-database");
    }

    private BackupFolder folder(LedgerFiles files) {
        return new BackupFolder(Objects.requireNonNullElseGet(
                settings.folder(), () -> files.folder().resolve("backups")));
    }

    private static void requireRoom(BackupFolder folder, long bytes) {
        long usable;
        try {
            Path probe = Files.createTempFile(Files.createDirectories(folder.root()), "probe", null);
            Files.delete(probe);
            usable = folder.usable();
        } catch (IOException denied) {
            LOG.warn("nothing can be written in the folder for backups", denied);
            throw Refusal.conflict("backup-folder-unusable");
        }
        if (usable < bytes) {
            throw new Refusal(507, "backup-folder-full", List.of(bytes, usable), List.of());
        }
    }
}
