package nl.draagvlak.benchmarks.network;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The C library igraph on one thread, through Debian's {@code python3-igraph}. A process of its own that takes the network once and then
 * one measure at a time; it tells its own process time around each call.
 */
final class Igraph implements Rival {

    private static final String PYTHON = "/usr/bin/python3";

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;
    private final String version;

    private Igraph(Process process) throws IOException {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.version = line();
    }

    /** The rival with a network; empty where it is not installed. */
    static Optional<Igraph> with(Arcs arcs) {
        try (InputStream script = Igraph.class.getResourceAsStream("/network/igraph_measures.py")) {
            String program = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            Process started = new ProcessBuilder(PYTHON, "-c", program)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Igraph igraph = new Igraph(started);
            igraph.give(arcs);
            return Optional.of(igraph);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private void give(Arcs arcs) throws IOException {
        in.write(arcs.size() + " " + arcs.from().length + "\n");
        for (int arc = 0; arc < arcs.from().length; arc++) {
            in.write(arcs.from()[arc] + " " + arcs.to()[arc] + "\n");
        }
        in.flush();
    }

    private String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("igraph is not there");
        }
        return line;
    }

    @Override
    public String name() {
        return "igraph " + version;
    }

    @Override
    public boolean has(Measure measure) {
        return true;
    }

    @Override
    public Cost.Priced<double[]> take(Measure measure) {
        try {
            in.write(measure.word() + " " + measure.times() + "\n");
            in.flush();
            String[] cost = line().split(" ");
            double[] values = Arrays.stream(line().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Cost.Priced<>(values, new Cost(Double.parseDouble(cost[0]), Double.parseDouble(cost[1])));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
