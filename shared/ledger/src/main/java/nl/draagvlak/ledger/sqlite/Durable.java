package nl.draagvlak.ledger.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Files that are on the disk, and not only on their way there, when a method returns. */
public final class Durable {

    private Durable() {}

    /** Waits until a file, or the names in a folder, are on the disk. */
    public static void sync(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            } catch (IOException unsupported) {
                // Windows opens no folders; there the names are written through by the file system.
                if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                    throw unsupported;
                }
            }
            return;
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    /** Writes a new file. */
    public static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        sync(file);
    }

    /** Gives a file or folder another name in the same folder, at once or not at all. */
    public static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(Objects.requireNonNull(to.toAbsolutePath().getParent()));
    }
}
