package nl.draagvlak.standalone.backup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import nl.draagvlak.ledger.backup.Backup;
import nl.draagvlak.ledger.backup.BackupNote;
import org.jspecify.annotations.Nullable;

/**
 * How far a backup is.
 *
 * @param id its name, which its folders have too
 * @param progress bytes, those written and about how many it will be
 * @param bytes how many bytes the ledger and what is beside it take; there once it is completed
 * @param position last position in it
 * @param hash hash of the commit that ends there, hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BackupState(
        String id,
        State state,
        Progress progress,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Long bytes,
        @Nullable Long position,
        @Nullable String hash) {

    /** Where it stands. */
    enum State {
        /** It is being written or verified. */
        @JsonProperty("running")
        RUNNING,
        /** It is there, whole and verified. */
        @JsonProperty("completed")
        COMPLETED,
        /** It could not be made, and what was written of it is gone; the log says why. */
        @JsonProperty("failed")
        FAILED
    }

    /** Bytes written and to be written. */
    record Progress(long done, long total) {}

    /** Backups, the last first. */
    record Listed(List<BackupState> items) {}

    static BackupState running(Backup backup, long expected) {
        return unfinished(backup, State.RUNNING, Math.min(backup.written(), expected), expected);
    }

    static BackupState failed(Backup backup, long expected) {
        return unfinished(backup, State.FAILED, 0, expected);
    }

    static BackupState completed(BackupNote note) {
        return new BackupState(
                note.id(),
                State.COMPLETED,
                new Progress(note.bytes(), note.bytes()),
                note.startedAt(),
                note.completedAt(),
                note.bytes(),
                note.position(),
                note.hash());
    }

    private static BackupState unfinished(Backup backup, State state, long done, long total) {
        return new BackupState(
                backup.id(), state, new Progress(done, total), backup.startedAt(), null, null, null, null);
    }
}
