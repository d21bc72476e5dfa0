package nl.draagvlak.acceptance.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The delivered program, unpacked, with an archive of the classes it starts with: it is started some forty times, and so in half the time
 * each. Made again whenever the jar is another.
 */
final class Installed {

    private static final Path JAR = Path.of("../standalone/target/draagvlak.jar");
    private static final Path HOME = Path.of("target/installed");
    private static final Path UNPACKED = HOME.resolve(JAR.getFileName());
    private static final Path ARCHIVE = HOME.resolve("classes.jsa");
    private static final Path MADE_OF = HOME.resolve("made-of");

    private Installed() {}

    /** A command that starts it as it is delivered, up to where its settings begin. */
    static List<String> delivered(String... options) {
        return command(List.of(options), JAR);
    }

    /** A command that starts it unpacked, up to where its settings begin. */
    static synchronized List<String> command(String... options) {
        try {
            String jar = Files.size(JAR) + " " + Files.getLastModifiedTime(JAR);
            if (!Files.exists(MADE_OF) || !Files.readString(MADE_OF).equals(jar)) {
                FileSystemUtils.deleteRecursively(HOME);
                make();
                Files.writeString(MADE_OF, jar);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-XX:SharedArchiveFile=" + ARCHIVE.toAbsolutePath());
        return command(all, UNPACKED.toAbsolutePath());
    }

    private static void make() throws IOException {
        run(java(), "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", HOME.toString());
        Path data = Files.createTempDirectory("draagvlak-first-start");
        Process first = Program.launch(
                List.of(),
                command(List.of("-XX:TieredStopAtLevel=1", "-XX:ArchiveClassesAtExit=" + ARCHIVE), UNPACKED),
                data.resolve("data"));
        try {
            // Once it says anything it is up, or will never be.
            first.inputReader().readLine();
        } finally {
            // Asked through its handle, because the process itself would close what we read from.
            first.toHandle().destroy();
            first.inputReader().lines().forEach(line -> {});
            first.onExit().join();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = String.join("\n", process.inputReader().readAllLines());
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private static List<String> command(List<String> options, Path jar) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    private static String java() {
        @Nullable String home = System.getProperty("java.home");
        return Path.of(Objects.requireNonNull(home), "bin", "java").toString();
    }
}
