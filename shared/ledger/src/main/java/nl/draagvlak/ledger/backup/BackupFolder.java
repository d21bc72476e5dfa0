package nl.draagvlak.ledger.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.draagvlak.ledger.sqlite.Durable;

/**
 * Where backups lie: ledgers under {@code ledger/<id>}, vaults under {@code vault/<id>}, so that vaults can be kept elsewhere and shorter.
 * What is still being written, or never was finished, has a name that ends in {@code .unfinished}.
 */
public record BackupFolder(Path root) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern ID = Pattern.compile("\\d{8}-\\d{6}(-\\d+)?");
    private static final String UNFINISHED = ".unfinished";

    /** A name that no backup has, after the moment it is begun. */
    public String newId(Instant moment) {
        String name = MOMENT.format(moment);
        String id = name;
        for (int number = 2; isTaken(id); number++) {
            id = name + "-" + number;
        }
        return id;
    }

    /** The notes of the finished ones, the last first. */
    public List<BackupNote> notes() {
        if (!Files.isDirectory(root.resolve("ledger"))) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root.resolve("ledger"))) {
            return folders.map(Path::getFileName)
                    .map(Path::toString)
                    .flatMap(id -> note(id).stream())
                    .sorted(Comparator.comparing(BackupNote::id).reversed())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list the backups", failed);
        }
    }

    /** The note of one; empty when there is none that is finished. */
    public Optional<BackupNote> note(String id) {
        try {
            return ID.matcher(id).matches() ? Optional.of(BackupNote.in(ledger(id))) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Bytes that can still be written here. */
    public long usable() throws IOException {
        return Files.getFileStore(Files.createDirectories(root)).getUsableSpace();
    }

    Path ledger(String id) {
        return root.resolve("ledger").resolve(id);
    }

    Path vault(String id) {
        return root.resolve("vault").resolve(id);
    }

    static Path unfinished(Path folder) {
        return folder.resolveSibling(folder.getFileName() + UNFINISHED);
    }

    static void finish(Path folder) throws IOException {
        Durable.sync(unfinished(folder));
        Durable.rename(unfinished(folder), folder);
    }

    private boolean isTaken(String id) {
        return Stream.of(ledger(id), vault(id))
                .anyMatch(folder -> Files.exists(folder) || Files.exists(unfinished(folder)));
    }
}
