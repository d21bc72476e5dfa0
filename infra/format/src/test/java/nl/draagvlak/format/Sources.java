package nl.draagvlak.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of the repository. */
record Sources(Path repository) {

    private static final List<String> TREES = List.of("shared", "command-service", "query-service", "infra");

    /** Every source that a person wrote. */
    List<Path> all() {
        return TREES.stream()
                .map(repository::resolve)
                .flatMap(Sources::within)
                .sorted()
                .toList();
    }

    private static Stream<Path> within(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
