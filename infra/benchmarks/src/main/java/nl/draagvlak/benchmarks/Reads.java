package nl.draagvlak.benchmarks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.RecordedEvent;

/** Reading on SQLite: everything in order, decoded into records, and one aggregate of 50 events; ledgers of each size by turns. */
final class Reads {

    private static final int PAGE = 1_000;
    private static final int AGGREGATES = 2_000;
    private static final long SEED = 7;

    private final Settings settings;

    Reads(Settings settings) {
        this.settings = settings;
    }

    void run() throws InterruptedException, ExecutionException {
        List<Size> sizes = new ArrayList<>();
        try {
            for (int events : settings.events()) {
                sizes.add(Size.filled(settings, events));
            }
            for (int round = 0; round <= settings.rounds(); round++) {
                for (Size size : sizes) {
                    size.measure(round > 0);
                }
            }
            print(sizes);
        } finally {
            sizes.forEach(Size::close);
        }
    }

    private static void print(List<Size> sizes) {
        Table table = new Table(
                "events", "in order /s", "µs per event", "ratio", "aggregate of 50: p50 ms", "p99 ms", "highest ms");
        double smallest = new Figures(sizes.getFirst().perEvent).median();
        for (Size size : sizes) {
            double micros = new Figures(size.perEvent).median();
            Figures aggregates = new Figures(size.aggregates);
            table.row(
                    String.format(Locale.ROOT, "%,d", size.events),
                    String.format(Locale.ROOT, "%,.0f", 1e6 / micros),
                    String.format(Locale.ROOT, "%.2f", micros),
                    String.format(Locale.ROOT, "%.2f", micros / smallest),
                    String.format(Locale.ROOT, "%.2f", aggregates.at(0.5)),
                    String.format(Locale.ROOT, "%.2f", aggregates.at(0.99)),
                    String.format(Locale.ROOT, "%.2f", aggregates.at(1)));
        }
        table.row("aim at 1,000,000", "≥ 300,000", "", "≤ 1.30", "", "< 2.00", "");
        table.print();
    }

    /** A ledger of one size and what was measured on it. */
    private record Size(int events, Folder folder, LedgerFiles files, List<Double> perEvent, List<Double> aggregates) {

        static Size filled(Settings settings, int events) throws InterruptedException, ExecutionException {
            Folder folder = Folder.make(settings.folder());
            LedgerFiles files = LedgerFiles.open(folder.path(), Clock.systemUTC());
            long began = System.nanoTime();
            new Filling(events).fill(files.engine());
            System.out.printf(
                    Locale.ROOT,
                    "filled a ledger of %,d events in %.0f s%n",
                    events,
                    (System.nanoTime() - began) / 1e9);
            return new Size(events, folder, files, new ArrayList<>(), new ArrayList<>());
        }

        void measure(boolean counts) {
            double micros = readAll() / 1e3 / events;
            List<Double> millis = readAggregates();
            if (counts) {
                perEvent.add(micros);
                aggregates.addAll(millis);
            }
        }

        private long readAll() {
            Ledger ledger = files.ledger();
            long began = System.nanoTime();
            long position = 0;
            while (position < events) {
                List<RecordedEvent> page = ledger.readAfter(position, PAGE);
                position = page.getLast().position();
            }
            return System.nanoTime() - began;
        }

        private List<Double> readAggregates() {
            Random random = new Random(SEED);
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < AGGREGATES; i++) {
                int number = random.nextInt(events / Filling.PER_AGGREGATE);
                long began = System.nanoTime();
                int found = files.ledger()
                        .readAggregate(Filling.aggregate(number), 0)
                        .size();
                millis.add((System.nanoTime() - began) / 1e6);
                if (found != Filling.PER_AGGREGATE) {
                    throw new IllegalStateException("expected 50 events and read " + found);
                }
            }
            return millis;
        }

        void close() {
            files.close();
            folder.close();
        }
    }
}
