package nl.draagvlak.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one turn. */
record Folder(Path path) implements AutoCloseable {

    static Folder make(Path within) {
        try {
            Files.createDirectories(within);
            return new Folder(Files.createTempDirectory(within, "turn"));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot make a folder in " + within, failed);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot delete " + path, failed);
        }
    }
}
