package nl.draagvlak.benchmarks;

/** Runs the benchmark that is named: {@code appends} or {@code reads}. */
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
            default -> throw new IllegalArgumentException("name a benchmark: -Dbenchmark=appends or -Dbenchmark=reads");
        }
    }
}
