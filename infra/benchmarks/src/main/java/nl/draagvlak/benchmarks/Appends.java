package nl.draagvlak.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** Durable appends of one event each, ours beside its rival, turn by turn; who begins changes every round. */
final class Appends {

    private static final double WARM_UP_SECONDS = 0.3;

    private final Settings settings;

    Appends(Settings settings) {
        this.settings = settings;
    }

    void run() throws InterruptedException, ExecutionException {
        try (OnMongo mongo = new OnMongo()) {
            compare(OnFiles.draagvlak(settings.folder()), OnFiles.axonJdbc(settings.folder()));
            compare(mongo.draagvlak(), mongo.axonMongo());
        }
    }

    private void compare(Competitor.Entry ours, Competitor.Entry rival)
            throws InterruptedException, ExecutionException {
        System.out.printf("%n%s: %s%n%s: %s%n", ours.name(), ours.settings(), rival.name(), rival.settings());
        Table table =
                new Table("callers", ours.name() + " /s", rival.name() + " /s", "ratio", "lowest … highest ratio");
        for (int callers : settings.callers()) {
            List<Double> first = new ArrayList<>();
            List<Double> second = new ArrayList<>();
            turn(ours, callers);
            turn(rival, callers);
            for (int round = 0; round < settings.rounds(); round++) {
                if (round % 2 == 0) {
                    first.add(turn(ours, callers));
                    second.add(turn(rival, callers));
                } else {
                    second.add(turn(rival, callers));
                    first.add(turn(ours, callers));
                }
            }
            table.row(cells(callers, first, second));
        }
        table.print();
    }

    private double turn(Competitor.Entry entry, int callers) throws InterruptedException, ExecutionException {
        try (Competitor competitor = entry.opening().open(callers)) {
            new Callers(callers, WARM_UP_SECONDS).append(competitor.engine(), "warm");
            return new Callers(callers, settings.seconds()).append(competitor.engine(), "turn");
        }
    }

    private static String[] cells(int callers, List<Double> first, List<Double> second) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            ratios.add(first.get(i) / second.get(i));
        }
        Figures each = new Figures(ratios);
        return new String[] {
            Integer.toString(callers),
            String.format(Locale.ROOT, "%,.0f", new Figures(first).median()),
            String.format(Locale.ROOT, "%,.0f", new Figures(second).median()),
            String.format(Locale.ROOT, "%.2f", each.median()),
            String.format(Locale.ROOT, "%.2f … %.2f", each.at(0), each.at(1))
        };
    }
}
