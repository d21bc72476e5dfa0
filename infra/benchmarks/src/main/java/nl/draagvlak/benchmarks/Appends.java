package nl.draagvlak.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;

/** Durable appends of one event each, ours beside its rival, turn by turn; who begins changes every round. */
final class Appends {

    private static final double WARM_UP_SECONDS = 0.3;
    /** Turns of each way to set up a rival, of which the fastest takes part. */
    private static final int TRIALS = 2;

    private final Settings settings;

    Appends(Settings settings) {
        this.settings = settings;
    }

    void run() throws InterruptedException, ExecutionException {
        Competitor.Entry onFiles = OnFiles.draagvlak(settings.folder());
        compare(onFiles, callers -> OnFiles.axonJdbc(settings.folder(), callers), Map.of(64, "6.00"));
        compare(onFiles, callers -> OnFiles.axonJdbcSynced(settings.folder(), callers), Map.of(64, "6.00"));
        try (OnMongo mongo = new OnMongo()) {
            compare(mongo.draagvlak(), callers -> mongo.axonMongo(), Map.of(1, "1.00", 64, "3.00"));
        }
    }

    /**
     * From which threads each side is called.
     *
     * @param told what the table says of it
     * @param ours whether ours are virtual ones
     * @param theirs what theirs may be; the fastest takes part
     */
    private record Threads(String told, boolean ours, List<Boolean> theirs) {

        /** The same for both sides, and last ours as in the program against whichever suits theirs. */
        static final List<Threads> ALL = List.of(
                new Threads("virtual", true, List.of(true)),
                new Threads("platform", false, List.of(false)),
                new Threads("virtual : any", true, List.of(true, false)));

        List<Competitor.Entry> of(List<Competitor.Entry> rivals) {
            return theirs.stream()
                    .flatMap(virtual -> rivals.stream().map(rival -> rival.calledFrom(virtual)))
                    .toList();
        }
    }

    private void compare(
            Competitor.Entry ours, IntFunction<List<Competitor.Entry>> rivals, Map<Integer, String> targets)
            throws InterruptedException, ExecutionException {
        System.out.printf("%n%s: %s%n", ours.name(), ours.settings());
        Table table = new Table("callers", "threads", "ours /s", "theirs /s", "ratio", "lowest … highest", "at least");
        for (int callers : settings.callers()) {
            for (Threads threads : Threads.ALL) {
                String target = targets.getOrDefault(callers, "–");
                Competitor.Entry called = ours.calledFrom(threads.ours());
                table.row(row(callers, threads, called, threads.of(rivals.apply(callers)), target));
            }
        }
        table.print();
    }

    /** Rivals are one and the same, set up in different ways. */
    private String[] row(
            int callers, Threads threads, Competitor.Entry ours, List<Competitor.Entry> rivals, String target)
            throws InterruptedException, ExecutionException {
        Competitor.Entry rival = fastest(rivals, callers);
        System.out.printf("%s, %d callers: %s%n", rival.name(), callers, rival.described());
        Practice practice = new Practice();
        while (practice.goesOn()) {
            turn(ours, callers);
            turn(rival, callers);
        }
        System.out.println(practice.told());
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            if (round % 2 == 0) {
                first.add(turn(ours, callers));
                second.add(turn(rival, callers));
            } else {
                second.add(turn(rival, callers));
                first.add(turn(ours, callers));
            }
        }
        return cells(callers, threads.told(), first, second, target);
    }

    private Competitor.Entry fastest(List<Competitor.Entry> rivals, int callers)
            throws InterruptedException, ExecutionException {
        double highest = 0;
        Competitor.Entry fastest = rivals.getFirst();
        for (int trial = 0; trial < TRIALS; trial++) {
            highest = 0;
            for (Competitor.Entry rival : rivals) {
                double perSecond = turn(rival, callers);
                fastest = perSecond > highest ? rival : fastest;
                highest = Math.max(highest, perSecond);
            }
        }
        return fastest;
    }

    private double turn(Competitor.Entry entry, int callers) throws InterruptedException, ExecutionException {
        try (Competitor competitor = entry.opening().open(callers)) {
            new Callers(callers, WARM_UP_SECONDS, entry.virtual()).append(competitor.engine(), "warm");
            return new Callers(callers, settings.seconds(), entry.virtual()).append(competitor.engine(), "turn");
        }
    }

    private static String[] cells(int callers, String threads, List<Double> first, List<Double> second, String target) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            ratios.add(first.get(i) / second.get(i));
        }
        Figures each = new Figures(ratios);
        return new String[] {
            Integer.toString(callers),
            threads,
            String.format(Locale.ROOT, "%,.0f", new Figures(first).median()),
            String.format(Locale.ROOT, "%,.0f", new Figures(second).median()),
            String.format(Locale.ROOT, "%.2f", each.median()),
            String.format(Locale.ROOT, "%.2f … %.2f", each.at(0), each.at(1)),
            target
        };
    }
}
