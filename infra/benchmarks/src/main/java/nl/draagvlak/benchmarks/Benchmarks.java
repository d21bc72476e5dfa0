package nl.draagvlak.benchmarks;

import nl.draagvlak.benchmarks.network.Insights;
import nl.draagvlak.benchmarks.network.Measures;

/** Runs the benchmark that is named. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs a benchmark and prints what it measured.
     *
     * @param arguments its name
     */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.given();
        System.out.printf("%n%s%n", Machine.described());
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "appends" -> new Appends(settings).run();
            case "reads" -> new Reads(settings).run();
            case "folds" -> new Folds(settings).run();
            case "visible" -> new Visible(settings).run();
            case "latest" -> new Latest(settings).run();
            case "measures" -> new Measures(settings.rounds()).run();
            case "insights" -> new Insights(settings.rounds()).run();
            default ->
                throw new IllegalArgumentException(
                        "name a benchmark: -Dbenchmark=appends, reads, folds, latest, visible, measures or insights");
        }
    }
}
