package nl.draagvlak.ledger.fold;

import static nl.draagvlak.ledger.fold.HalfLives.ONE;
import static nl.draagvlak.ledger.fold.HalfLives.OTHER;
import static nl.draagvlak.ledger.fold.HalfLives.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.HalfLives.Told;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFoldsTest {

    private static final Duration IDLE = Duration.ofMinutes(30);

    private final SetClock clock = new SetClock();

    @TempDir
    private Path folder;

    private LedgerFiles ledger;

    @BeforeEach
    void openLedger() {
        ledger = LedgerFiles.open(folder, clock);
        set(ledger, ONE, IntStream.range(0, 100));
        set(ledger, OTHER, IntStream.range(0, 100));
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    @Test
    void opensAFoldOnceHoweverManyAskAtTheSameTime() throws Exception {
        HalfLives fold = new HalfLives();
        ProgrammeFolds<Told> folds = folds(Long.MAX_VALUE, 1_000).of("half-lives", fold);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Integer>>> asked = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                asked.add(threads.submit(() -> folds.ask(ONE, Told::days)));
            }
            for (Future<List<Integer>> each : asked) {
                assertThat(each.get()).hasSize(100);
            }
        }
        assertThat(fold.applied()).isEqualTo(100);
        assertThat(fold.opened()).isEqualTo(1);
    }

    @Test
    void answersRightWhileFoldsAreClosedAndOpenedUnderneath() throws Exception {
        OpenFolds all = folds(0, 10);
        ProgrammeFolds<Told> folds = all.of("half-lives", new HalfLives());
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> tidying = threads.submit(() -> {
                while (!done.get()) {
                    all.tidy();
                }
            });
            List<Future<?>> asking = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                ProgrammeId programme = i % 2 == 0 ? ONE : OTHER;
                asking.add(threads.submit(() -> {
                    for (int round = 0; round < 100; round++) {
                        assertThat(folds.ask(programme, Told::days)).hasSize(100);
                    }
                }));
            }
            for (Future<?> each : asking) {
                each.get();
            }
            done.set(true);
            tidying.get();
        }
    }

    @Test
    void closesThoseAskedLeastRecentlyWhenMemoryIsShort() {
        OpenFolds all = folds(1, 10);
        HalfLives fold = new HalfLives();
        ProgrammeFolds<Told> folds = all.of("half-lives", fold);
        folds.ask(ONE, Told::days);
        clock.pass(Duration.ofSeconds(1));
        folds.ask(OTHER, Told::days);
        assertThat(all.weight()).isGreaterThan(200L * 150);

        all.tidy();

        assertThat(folds.held()).containsOnlyKeys(OTHER);
        int applied = fold.applied();
        assertThat(folds.ask(ONE, Told::days)).hasSize(100);
        assertThat(fold.applied()).as("the one that was closed was kept").isEqualTo(applied);
    }

    @Test
    void knowsTheWeightOfAFoldThatIsOpenedAgain() {
        OpenFolds all = folds(0, 10);
        ProgrammeFolds<Told> folds = all.of("half-lives", new HalfLives());
        folds.ask(ONE, Told::days);
        long weight = all.weight();
        all.close();
        assertThat(all.weight()).isZero();
        folds.ask(ONE, Told::days);
        assertThat(all.weight()).isEqualTo(weight);
    }

    @Test
    void countsWhatIsDrawnFromAFoldForTheMemoryItTakes() {
        OpenFolds all = folds(Long.MAX_VALUE, 1_000);
        ProgrammeFolds<List<Integer>> folds = all.of("drawing", new Drawing());
        folds.ask(ONE, List::size);
        long before = all.weight();
        folds.ask(ONE, drawn -> drawn.add(7));
        assertThat(all.weight()).isEqualTo(before + 1_000_000);
    }

    @Test
    void leavesAllOpenWhileThereIsRoom() {
        OpenFolds all = folds(Long.MAX_VALUE, 10);
        ProgrammeFolds<Told> folds = all.of("half-lives", new HalfLives());
        folds.ask(ONE, Told::days);
        folds.ask(OTHER, Told::days);
        all.tidy();
        assertThat(folds.held()).containsOnlyKeys(ONE, OTHER);
    }

    @Test
    void closesThoseThatNobodyAsksForLong() {
        OpenFolds all = folds(Long.MAX_VALUE, 10);
        ProgrammeFolds<Told> folds = all.of("half-lives", new HalfLives());
        folds.ask(ONE, Told::days);
        clock.pass(IDLE);
        folds.ask(OTHER, Told::days);
        clock.pass(Duration.ofSeconds(1));

        all.tidy();

        assertThat(folds.held()).containsOnlyKeys(OTHER);
    }

    @Test
    void keepsAnOpenFoldThatTookMuchIn() {
        OpenFolds all = folds(Long.MAX_VALUE, 100);
        all.of("half-lives", new HalfLives()).ask(ONE, Told::days);
        all.tidy();
        assertThat(ledger.records().read("fold/half-lives/one")).isPresent();
        long version =
                ledger.records().read("fold/half-lives/one").orElseThrow().version();
        all.tidy();
        assertThat(ledger.records().read("fold/half-lives/one").orElseThrow().version())
                .as("once is enough")
                .isEqualTo(version);
    }

    @Test
    void doesNotKeepWhatIsReplayedInNoTime() {
        try (OpenFolds all = folds(Long.MAX_VALUE, 10_000)) {
            all.of("half-lives", new HalfLives()).ask(ONE, Told::days);
        }
        assertThat(ledger.records().readAll("fold/")).isEmpty();
    }

    @Test
    void looksAfterThemByItselfOnceStarted() {
        try (OpenFolds all = folds(Long.MAX_VALUE, 100)) {
            all.start();
            all.of("half-lives", new HalfLives()).ask(ONE, Told::days);
        }
        assertThat(ledger.records().read("fold/half-lives/one")).isPresent();
    }

    @Test
    void haltsAtAnEventThatCannotBeTakenInAndTellsWhichWithoutRepeatingWhatWasSaid() {
        ProgrammeFolds<Told> folds = folds(Long.MAX_VALUE, 10).of("half-lives", new HalfLives(42));
        for (int asked = 0; asked < 2; asked++) {
            assertThatThrownBy(() -> folds.ask(ONE, Told::days)).isInstanceOfSatisfying(FoldHalted.class, halted -> {
                assertThat(halted.programme()).isEqualTo(ONE);
                assertThat(halted.position()).isEqualTo(43);
                assertThat(halted.type()).isEqualTo("programme.half-life-set@1");
                assertThat(halted.error()).isEqualTo("IllegalStateException");
                assertThat(Throwables.getStackTrace(halted))
                        .contains("HalfLives.apply")
                        .doesNotContain("confidence");
            });
        }
    }

    @Test
    void haltsAtSomethingStoredThatIsNoEventToThisVersion() {
        ledger.close();
        ledger =
                LedgerFiles.open(folder, clock, new EventCatalogue().with("programme.half-life-set", 1, Misread.class));
        assertThatThrownBy(() -> folds(Long.MAX_VALUE, 10)
                        .of("half-lives", new HalfLives())
                        .ask(OTHER, Told::days))
                .isInstanceOfSatisfying(FoldHalted.class, halted -> {
                    assertThat(halted.position()).isEqualTo(101);
                    assertThat(halted.type()).isEqualTo("?");
                });
    }

    /** What a version with a fault takes half-lives for. */
    record Misread(String text) implements Event {}

    @Test
    void keepsNothingOfAHaltedFoldAndGoesOnWhereItIsMended() {
        OpenFolds all = folds(Long.MAX_VALUE, 10);
        ProgrammeFolds<Told> broken = all.of("half-lives", new HalfLives(42));
        assertThatThrownBy(() -> broken.ask(ONE, Told::days)).isInstanceOf(FoldHalted.class);
        all.tidy();
        all.close();
        assertThat(ledger.records().readAll("fold/half-lives/one")).isEmpty();
        assertThat(folds(Long.MAX_VALUE, 10).of("half-lives", new HalfLives()).ask(ONE, Told::days))
                .hasSize(100);
    }

    @Test
    void goesOnWithOtherProgrammes() {
        set(ledger, ONE, 365);
        ProgrammeFolds<Told> folds = folds(Long.MAX_VALUE, 10).of("half-lives", new HalfLives(365));
        assertThatThrownBy(() -> folds.ask(ONE, Told::days)).isInstanceOf(FoldHalted.class);
        assertThat(folds.ask(OTHER, Told::days)).hasSize(100);
    }

    private OpenFolds folds(long memory, int news) {
        return new OpenFolds(ledger.ledger(), ledger.foldCheckpoints(), new FoldSettings(memory, IDLE, news), clock);
    }

    /** A state that takes nothing in; whoever asks draws on it. */
    private static final class Drawing implements Fold<List<Integer>> {
        @Override
        public List<Integer> empty(ProgrammeId programme) {
            return new ArrayList<>();
        }

        @Override
        public void apply(List<Integer> state, RecordedEvent event) {}

        @Override
        public long drawn(List<Integer> state) {
            return state.size() * 1_000_000L;
        }
    }

    /** A clock that the test moves. */
    private static final class SetClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
