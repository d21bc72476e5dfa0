package nl.draagvlak.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.FoldedPictures;
import nl.draagvlak.query.picture.Picture;

/**
 * What it takes to see a large programme as it is now after one more event, and its network: made from what was seen before, and by the
 * side of that, for another day, drawn from nothing.
 */
final class Latest {

    /** Comes to 10,000 people, 60,000 ties, 90,000 meetings and 40,000 stances. */
    private static final int EVENTS = 200_000;

    private static final int PER_APPEND = 500;
    private static final int FOLLOWED = 400;
    private static final int DRAWN = 10;
    private static final ProgrammeId PROGRAMME = new ProgrammeId("p0");
    private static final Envelope ENVELOPE =
            new Envelope("own", new ActorId("anna"), null, null, null, null, null, null);

    private final Settings settings;
    private final Clock clock = Clock.systemUTC();
    private final LivelyProgramme programme = new LivelyProgramme(PROGRAMME, 7);

    Latest(Settings settings) {
        this.settings = settings;
    }

    void run() throws Exception {
        try (Folder folder = Folder.make(settings.folder());
                LedgerFiles files = LedgerFiles.open(folder.path(), clock)) {
            for (int written = 0; written < EVENTS; written += PER_APPEND) {
                files.access().entrance().append(ENVELOPE, programme.next(PER_APPEND));
            }
            FoldedPictures pictures = new FoldedPictures(
                    new Chronicles(OpenFolds.withoutCheckpoints(files.ledger(), clock)), files.ledger(), clock);
            follow(files, pictures, FOLLOWED / 4, new Table(""));
            Table table = new Table(
                    String.format(Locale.ROOT, "%,d events", EVENTS), "p50 ms", "p99 ms", "highest ms", "CPU ms, mean");
            follow(files, pictures, FOLLOWED, table);
            draw(files, pictures, table);
            table.print();
        }
    }

    private void follow(LedgerFiles files, FoldedPictures pictures, int events, Table table) {
        Timed picture = new Timed();
        Timed network = new Timed();
        for (int i = 0; i < events; i++) {
            files.access().entrance().append(ENVELOPE, programme.next(1));
            Picture now = picture.time(() -> pictures.at(PROGRAMME, null, null).orElseThrow());
            network.time(() -> InfluenceNetwork.of(now, TieKind.INFLUENCE, Weights.STRENGTH));
        }
        picture.row(table, "picture of now, followed");
        network.row(table, "its network, followed");
    }

    private static void draw(LedgerFiles files, FoldedPictures pictures, Table table) {
        Timed picture = new Timed();
        Timed network = new Timed();
        LocalDate today = LivelyProgramme.FIRST_DAY.plusDays(LivelyProgramme.DAYS);
        for (int i = 1; i <= DRAWN; i++) {
            LocalDate day = today.plusYears(1).plusDays(i);
            Picture then = picture.time(
                    () -> pictures.at(PROGRAMME, files.ledger().head(), day).orElseThrow());
            network.time(() -> InfluenceNetwork.of(then, TieKind.INFLUENCE, Weights.STRENGTH));
        }
        picture.row(table, "another picture, drawn");
        network.row(table, "its network, drawn");
    }

    /** Wall time and processor time of the same thing done many times. */
    private static final class Timed {
        private final List<Double> millis = new ArrayList<>();
        private long processor;

        <T> T time(Supplier<T> work) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long began = System.nanoTime();
            T made = work.get();
            millis.add((System.nanoTime() - began) / 1e6);
            processor += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            return made;
        }

        void row(Table table, String name) {
            Figures figures = new Figures(millis);
            table.row(
                    name,
                    ms(figures.at(0.5)),
                    ms(figures.at(0.99)),
                    ms(figures.at(1)),
                    ms(processor / 1e6 / millis.size()));
        }

        private static String ms(double millis) {
            return String.format(Locale.ROOT, "%.2f", millis);
        }
    }
}
