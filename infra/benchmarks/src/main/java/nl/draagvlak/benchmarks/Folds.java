package nl.draagvlak.benchmarks;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.fold.FoldSettings;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.FoldedPictures;

/**
 * What it takes to look at one programme of twenty in a large ledger on SQLite: opening it by replaying its history and from its
 * checkpoint, by turns, and then asking for what was known at random moments.
 */
final class Folds {

    private static final int PROGRAMMES = 20;
    private static final int PER_APPEND = 100;
    private static final int MOMENTS = 1_000;
    private static final long SEED = 7;
    private static final FoldSettings ROOMY = new FoldSettings(Long.MAX_VALUE, Duration.ofDays(1), 1_000);

    private final Settings settings;
    private final Clock clock = Clock.systemUTC();
    private final List<Double> replayed = new ArrayList<>();
    private final List<Double> restored = new ArrayList<>();

    Folds(Settings settings) {
        this.settings = settings;
    }

    void run() throws Exception {
        int events = settings.events().getLast();
        try (Folder folder = Folder.make(settings.folder());
                LedgerFiles files = LedgerFiles.open(folder.path(), clock)) {
            fill(files, events);
            keepAll(files);
            for (int round = 0; round <= settings.rounds(); round++) {
                ProgrammeId programme = programme(round % PROGRAMMES);
                replayed.add(opened(OpenFolds.withoutCheckpoints(files.ledger(), clock), programme));
                restored.add(opened(new OpenFolds(files.ledger(), files.foldCheckpoints(), ROOMY, clock), programme));
            }
            print(events, moments(files));
        }
    }

    private static void fill(LedgerFiles files, int events) throws Exception {
        long began = System.nanoTime();
        Envelope envelope = new Envelope("own", new ActorId("anna"), null, null, null, null, null, null);
        try (ExecutorService threads = Executors.newFixedThreadPool(PROGRAMMES)) {
            List<Future<?>> filling = new ArrayList<>();
            for (int i = 0; i < PROGRAMMES; i++) {
                LivelyProgramme programme = new LivelyProgramme(programme(i), SEED + i);
                filling.add(threads.submit(() -> {
                    for (int written = 0; written < events / PROGRAMMES; written += PER_APPEND) {
                        files.access().entrance().append(envelope, programme.next(PER_APPEND));
                    }
                }));
            }
            for (Future<?> each : filling) {
                each.get();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "filled a ledger of %,d events in %d programmes in %.0f s%n",
                events,
                PROGRAMMES,
                (System.nanoTime() - began) / 1e9);
    }

    private void keepAll(LedgerFiles files) {
        long began = System.nanoTime();
        try (OpenFolds folds = new OpenFolds(files.ledger(), files.foldCheckpoints(), ROOMY, clock)) {
            Chronicles chronicles = new Chronicles(folds);
            for (int i = 0; i < PROGRAMMES; i++) {
                chronicles.ask(programme(i), chronicle -> chronicle.lastPosition(Long.MAX_VALUE));
            }
            System.out.printf(Locale.ROOT, "all open: %,d MB by estimate%n", folds.weight() >> 20);
        }
        System.out.printf(Locale.ROOT, "opened and kept all in %.1f s%n", (System.nanoTime() - began) / 1e9);
    }

    /** Milliseconds until the first answer. */
    private static double opened(OpenFolds folds, ProgrammeId programme) {
        Chronicles chronicles = new Chronicles(folds);
        long began = System.nanoTime();
        long last = chronicles.ask(programme, chronicle -> chronicle.lastPosition(Long.MAX_VALUE));
        if (last == 0) {
            throw new IllegalStateException("nothing was opened");
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private Figures moments(LedgerFiles files) {
        OpenFolds folds = new OpenFolds(files.ledger(), files.foldCheckpoints(), ROOMY, clock);
        FoldedPictures pictures = new FoldedPictures(new Chronicles(folds), files.ledger(), clock);
        ProgrammeId programme = programme(0);
        Random random = new Random(SEED);
        List<Double> millis = new ArrayList<>();
        for (int i = -MOMENTS / 10; i < MOMENTS; i++) {
            long knownAt = 1 + random.nextLong(files.ledger().head());
            LocalDate asOf = LivelyProgramme.FIRST_DAY.plusDays(random.nextInt(LivelyProgramme.DAYS));
            long began = System.nanoTime();
            pictures.at(programme, knownAt, asOf);
            if (i >= 0) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        return new Figures(millis);
    }

    private void print(int events, Figures moments) {
        Table table = new Table(
                "of " + String.format(Locale.ROOT, "%,d", events / PROGRAMMES) + " events",
                "first",
                "median",
                "highest after");
        row(table, "open by replay, ms", replayed);
        row(table, "open from checkpoint, ms", restored);
        table.print();
        Table known = new Table("knownAt at random", "p50 ms", "p99 ms", "highest ms");
        known.row("a whole picture", ms(moments.at(0.5)), ms(moments.at(0.99)), ms(moments.at(1)));
        known.print();
    }

    private static void row(Table table, String name, List<Double> millis) {
        Figures warm = new Figures(millis.subList(1, millis.size()));
        table.row(name, ms(millis.getFirst()), ms(warm.median()), ms(warm.at(1)));
    }

    private static String ms(double millis) {
        return String.format(Locale.ROOT, "%.1f", millis);
    }

    private static ProgrammeId programme(int number) {
        return new ProgrammeId("p" + number);
    }
}
