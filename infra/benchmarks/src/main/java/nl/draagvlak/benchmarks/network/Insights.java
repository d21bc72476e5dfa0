package nl.draagvlak.benchmarks.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.benchmarks.Figures;
import nl.draagvlak.benchmarks.Table;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.rule.Rule;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Picture;

/** The whole insight report of made-up programmes of three sizes: the first time, and the median of the times after. */
public final class Insights {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int TIES_EACH = 10;
    private static final double MEGA = 1 << 20;

    private final int rounds;

    /** @param rounds how often each report is made after the first time */
    public Insights(int rounds) {
        this.rounds = rounds;
    }

    public void run() {
        Table table =
                new Table("stakeholders", "ties", "findings", "first s", "median s", "median CPU s", "heap at most MB");
        for (int size : SIZES) {
            Picture picture = RandomPicture.of(Arcs.of(size, size * TIES_EACH));
            List<Cost> costs = new ArrayList<>();
            int found = 0;
            for (int round = 0; round <= rounds; round++) {
                Cost.Priced<List<Finding>> report = Cost.of(() -> report(picture));
                costs.add(report.cost());
                found = report.answer().size();
            }
            List<Cost> later = costs.subList(Math.min(1, costs.size() - 1), costs.size());
            table.row(
                    String.format(Locale.ROOT, "%,d", size),
                    String.format(Locale.ROOT, "%,d", size * TIES_EACH),
                    Integer.toString(found),
                    String.format(Locale.ROOT, "%.2f", costs.getFirst().wall()),
                    seconds(later.stream().map(Cost::wall).toList()),
                    seconds(later.stream().map(Cost::processor).toList()),
                    String.format(Locale.ROOT, "%,.0f", Runtime.getRuntime().maxMemory() / MEGA));
        }
        table.print();
    }

    private static List<Finding> report(Picture picture) {
        Situation situation = new Situation(picture);
        return Rule.all().stream()
                .flatMap(rule -> rule.findings(situation).stream())
                .sorted(Finding.MOST_URGENT_FIRST)
                .toList();
    }

    private static String seconds(List<Double> some) {
        return String.format(Locale.ROOT, "%.2f", new Figures(some).median());
    }
}
