package nl.draagvlak.acceptance.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The packaged program, running on its own as a person would run it, on a free port. */
public final class Program implements AutoCloseable {

    /** The token that lets scripts in. */
    static final String TOKEN = "acceptance";

    private final Process process;
    private final List<String> console = new CopyOnWriteArrayList<>();
    private final URI signInAddress;

    private Program(Process process) {
        this.process = process;
        this.signInAddress = awaitAddress();
    }

    /**
     * Starts it and waits until it has printed its address.
     *
     * @param data the folder of the embedded store
     * @param settings such as {@code --draagvlak.example=true}
     */
    public static Program start(Path data, String... settings) {
        return startWithin(List.of(), data, settings);
    }

    /** Starts it from the jar that is delivered, as whoever has just got it does. */
    public static Program startAsDelivered(Path data) {
        return new Program(launch(List.of(), Installed.delivered(), data));
    }

    /**
     * Starts it as the last part of another command, and waits until it has printed its address.
     *
     * @param within such as {@code unshare --mount}; what it runs must take its place, so that the process is the program
     */
    public static Program startWithin(List<String> within, Path data, String... settings) {
        return new Program(launch(within, data, settings));
    }

    /** Starts it where it cannot start, and waits until it has ended. */
    public static Ended refused(List<String> within, Path data, String... settings) {
        Process process = launch(within, data, settings);
        List<String> console = process.inputReader().lines().toList();
        return new Ended(process.onExit().join().exitValue(), console);
    }

    /**
     * How a program ended that did not become ready.
     *
     * @param status its exit status
     * @param console all it said
     */
    public record Ended(int status, List<String> console) {}

    private static Process launch(List<String> within, Path data, String... settings) {
        return launch(
                within,
                Installed.command("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + data.getParent()),
                data,
                settings);
    }

    static Process launch(List<String> within, List<String> program, Path data, String... settings) {
        List<String> command = new ArrayList<>(within);
        command.addAll(program);
        command.add("--server.port=0");
        command.add("--draagvlak.data=" + data);
        command.add("--draagvlak.access.bootstrap-token=" + TOKEN);
        command.addAll(List.of(settings));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs it for one thing, such as {@code restore}, and waits for its end. */
    public static Ended run(String... arguments) {
        List<String> command = Installed.command("-Xmx256m", "-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            List<String> said = process.inputReader().readAllLines();
            return new Ended(process.onExit().join().exitValue(), said);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The id of its process. */
    public long pid() {
        return process.pid();
    }

    /** Where it answers. */
    public URI address() {
        return signInAddress.resolve("/");
    }

    /** The address that signs in once. */
    public URI signInAddress() {
        return signInAddress;
    }

    /** Everything it has said so far. */
    public List<String> console() {
        return List.copyOf(console);
    }

    /** Its interface, with a token that may do everything. */
    public Api api() {
        return new Api(address(), TOKEN);
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to stop and waits for that. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private URI awaitAddress() {
        try {
            BufferedReader lines = process.inputReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                console.add(line);
                if (line.contains("/sign-in?token=")) {
                    Thread.ofVirtual().start(() -> lines.lines().forEach(console::add));
                    return URI.create(line.strip());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new IllegalStateException("the program ended before it was ready: " + String.join("\n", console));
    }
}
