package nl.draagvlak.ledger.backup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.draagvlak.ledger.sqlite.Durable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands beside the files of a backup, written last: a folder without it is no backup.
 *
 * @param id name of the backup
 * @param startedAt when it was begun
 * @param completedAt when its copies were made and verified
 * @param position last position in its ledger
 * @param hash hash of the commit that ends there, hexadecimal
 * @param files what it holds, by file name
 */
public record BackupNote(
        String id, Instant startedAt, Instant completedAt, long position, String hash, Map<String, CopiedFile> files) {

    /** The name of the file it is written to. */
    public static final String FILE = "backup.json";

    private static final JsonMapper JSON = JsonMapper.shared();

    public BackupNote {
        files = new TreeMap<>(files);
    }

    /**
     * One file.
     *
     * @param bytes its size
     * @param sha256 hash of its bytes, hexadecimal
     */
    public record CopiedFile(long bytes, String sha256) {

        static CopiedFile of(Path file) throws IOException {
            return new CopiedFile(Files.size(file), FileHash.of(file));
        }
    }

    /**
     * Reads the note in a folder.
     *
     * @throws IOException when there is none or it is none of this version
     */
    public static BackupNote in(Path folder) throws IOException {
        try {
            return JSON.readValue(Files.readString(folder.resolve(FILE)), BackupNote.class);
        } catch (JacksonException unreadable) {
            throw new IOException("not a note of this version: " + folder.resolve(FILE), unreadable);
        }
    }

    /** How many bytes its files hold together. */
    @JsonIgnore
    public long bytes() {
        return files.values().stream().mapToLong(CopiedFile::bytes).sum();
    }

    void write(Path folder) throws IOException {
        Durable.write(
                folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }
}
