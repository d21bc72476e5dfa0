package nl.draagvlak.acceptance.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A {@link Writer} in a process of its own, and what it has said. */
final class WriterProcess implements AutoCloseable {

    private final Process process;
    private final int enough;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch said = new CountDownLatch(1);
    private final Thread listening;

    private WriterProcess(Process process, int enough) {
        this.process = process;
        this.enough = enough;
        this.listening = Thread.ofPlatform().start(this::listen);
    }

    /**
     * Starts one.
     *
     * @param enough after how many answered appends {@link #awaitEnough} has waited enough
     * @param arguments those of {@link Writer#main}
     * @param within the command that runs it; empty when it runs by itself
     */
    static WriterProcess start(int enough, List<String> arguments, String... within) {
        String home = Objects.requireNonNull(System.getProperty("java.home"));
        List<String> command = new ArrayList<>(List.of(within));
        command.addAll(List.of(
                Path.of(home, "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-classpath",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                Writer.class.getName()));
        command.addAll(arguments);
        try {
            return new WriterProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start(), enough);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lets it begin, once its ledger is open. */
    WriterProcess begin() {
        await(ready);
        if (lines.contains("ready")) {
            send("\n");
        }
        return this;
    }

    /** Waits until enough appends were answered. */
    void awaitEnough() {
        await(said);
    }

    /** Ends it at once, as a power cut would, and takes in what it had said by then. */
    void kill() {
        // The handle leaves the pipe open, so that what was said before the end is still heard.
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /** Lets it finish what it is doing. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        awaitEnd();
    }

    /** What it has said, line by line. */
    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Those of its lines that begin with a word. */
    List<String> lines(String word) {
        return lines().stream().filter(line -> line.startsWith(word + " ")).toList();
    }

    @Override
    public void close() {
        kill();
    }

    private void send(String text) {
        try {
            process.outputWriter().write(text);
            process.outputWriter().flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void awaitEnd() {
        try {
            process.onExit().join();
            listening.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(CountDownLatch latch) {
        try {
            if (!latch.await(2, TimeUnit.MINUTES)) {
                throw new AssertionError("waited in vain; it said " + lines());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        int done = 0;
        for (String line : (Iterable<String>) process.inputReader().lines()::iterator) {
            lines.add(line);
            if (line.equals("ready")) {
                ready.countDown();
            }
            if (line.startsWith("done ") && ++done == enough) {
                said.countDown();
            }
        }
        ready.countDown();
        said.countDown();
    }
}
