package nl.draagvlak.benchmarks.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.benchmarks.Figures;
import nl.draagvlak.benchmarks.Table;

/**
 * Exact betweenness, harmonic closeness and constraint of one network by every program that has them, taking turns in one run; the turn
 * before the first does not count. Every program must give the same values, or the benchmark fails.
 */
public final class Measures {

    private static final int SIZE = 3_000;
    private static final int TIES = 30_000;
    private static final double TOLERANCE = 1e-6;

    /** Seconds a turn may take; who takes longer has no more turns. */
    private static final double SLOW = 5;

    private final int rounds;

    /** @param rounds turns of each program that count */
    public Measures(int rounds) {
        this.rounds = rounds;
    }

    public void run() {
        Arcs arcs = Arcs.of(SIZE, TIES);
        List<Rival> rivals = new ArrayList<>(List.of(new Ours(arcs), new JGraphT(arcs)));
        Igraph.with(arcs)
                .ifPresentOrElse(
                        rivals::add, () -> System.out.println("igraph is left out: apt-get install python3-igraph"));
        System.out.printf(Locale.ROOT, "%,d stakeholders, %,d ties%n", SIZE, TIES);
        try {
            for (Measure measure : Measure.values()) {
                print(measure, costs(measure, rivals));
            }
        } finally {
            rivals.forEach(Rival::close);
        }
    }

    private List<Turns> costs(Measure measure, List<Rival> rivals) {
        List<Turns> turns = rivals.stream()
                .filter(rival -> rival.has(measure))
                .map(rival -> new Turns(rival, new ArrayList<>()))
                .toList();
        double[] expected = turns.getFirst().rival.take(measure).answer();
        for (int round = 0; round <= rounds; round++) {
            for (Turns each : turns) {
                if (each.costs.isEmpty() || each.costs.getLast().wall() < SLOW) {
                    Cost.Priced<double[]> taken = each.rival.take(measure);
                    agree(each.rival, expected, taken.answer());
                    each.costs.add(taken.cost());
                }
            }
        }
        return turns;
    }

    private static void agree(Rival rival, double[] expected, double[] values) {
        for (int vertex = 0; vertex < expected.length; vertex++) {
            double difference = Math.abs(expected[vertex] - values[vertex]);
            boolean bothUndefined = Double.isNaN(expected[vertex]) && Double.isNaN(values[vertex]);
            if (!bothUndefined && !(difference <= TOLERANCE * Math.max(1, Math.abs(expected[vertex])))) {
                throw new IllegalStateException(rival.name() + " gives another value at " + vertex + ": "
                        + values[vertex] + " instead of " + expected[vertex]);
            }
        }
    }

    private static void print(Measure measure, List<Turns> turns) {
        Table table = new Table(
                measure.word() + (measure.times() > 1 ? " × " + measure.times() : ""),
                "process CPU s",
                "ratio to ours",
                "wall s",
                "ratio to ours",
                "turns");
        Turns ours = turns.getFirst();
        for (Turns each : turns) {
            table.row(
                    each.rival.name(),
                    String.format(Locale.ROOT, "%.3f", each.processor()),
                    String.format(Locale.ROOT, "%.2f", each.processor() / ours.processor()),
                    String.format(Locale.ROOT, "%.3f", each.wall()),
                    String.format(Locale.ROOT, "%.2f", each.wall() / ours.wall()),
                    Integer.toString(each.counted().size()));
        }
        table.print();
    }

    /** The turns of one program at one measure. */
    private record Turns(Rival rival, List<Cost> costs) {

        /** The first is for warming up, unless it is the only one. */
        List<Cost> counted() {
            return costs.size() > 1 ? costs.subList(1, costs.size()) : costs;
        }

        double processor() {
            return new Figures(counted().stream().map(Cost::processor).toList()).median();
        }

        double wall() {
            return new Figures(counted().stream().map(Cost::wall).toList()).median();
        }
    }
}
