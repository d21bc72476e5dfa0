package nl.draagvlak.ledger.fold;

import static nl.draagvlak.ledger.fold.HalfLives.ONE;
import static nl.draagvlak.ledger.fold.HalfLives.OTHER;
import static nl.draagvlak.ledger.fold.HalfLives.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.HalfLives.Told;
import nl.draagvlak.ledger.record.LargeBodies;
import nl.draagvlak.ledger.record.RecordStore.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What checkpoints of folds must hold to, whatever they are kept in. */
abstract class CheckpointContract {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final FoldSettings EAGER = new FoldSettings(Long.MAX_VALUE, Duration.ofDays(1), 10);
    private static final String KEY = "fold/half-lives/one";

    private OpenLedger ledger;

    abstract OpenLedger open(EventCatalogue catalogue);

    /** Ends what {@link #open} opened the ledger in. */
    void stop() {}

    @BeforeEach
    void openLedger() {
        ledger = open(EventCatalogue.draagvlak());
        set(ledger, ONE, IntStream.range(0, 20));
        set(ledger, OTHER, 5);
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
        stop();
    }

    @Test
    void opensAFoldFromWhatWasKeptAndWhatCameAfter() {
        keep(ONE);
        set(ledger, ONE, 20, 21);
        HalfLives fold = new HalfLives();
        assertThat(days(fold)).isEqualTo(upTo(22));
        assertThat(fold.applied()).isEqualTo(2);
    }

    @Test
    void keepsOneForEachFoldAndProgramme() {
        keep(ONE);
        int once = ledger.records().readAll("fold/").size();
        for (int more = 0; more < 3; more++) {
            set(ledger, ONE, IntStream.range(0, 20));
            keep(ONE);
        }
        assertThat(ledger.records().readAll("fold/")).hasSize(once);
    }

    @Test
    void rebuildsWhatOtherCodeMade() {
        keep(ONE);
        Fold<Told> changed = new Fold<>() {
            @Override
            public Told empty(ProgrammeId programme) {
                return new Told();
            }

            @Override
            public void apply(Told told, RecordedEvent event) {
                // comes to nothing at all
            }
        };
        assertThat(days(changed)).isEmpty();
    }

    @Test
    void rebuildsWhatWasMadeWithAnotherCatalogue() {
        keep(ONE);
        ledger.close();
        ledger = open(EventCatalogue.draagvlak().with("programme.of-a-later-version", 1, NewInCatalogue.class));
        HalfLives fold = new HalfLives();
        assertThat(days(fold)).isEqualTo(upTo(20));
        assertThat(fold.applied()).isEqualTo(20);
    }

    @Test
    void rebuildsWhatAnotherHistoryMade() {
        keep(ONE);
        Stored kept = ledger.records().read(KEY).orElseThrow();
        ledger.records().write(KEY, kept.version(), kept.body().replace("\"position\":20", "\"position\":19"));
        assertRebuilt();
    }

    @Test
    void rebuildsWhatWasKeptOfAnotherProgramme() {
        set(ledger, OTHER, IntStream.range(0, 20));
        keep(OTHER);
        ledger.records()
                .write(
                        KEY,
                        0,
                        ledger.records()
                                .read("fold/half-lives/other")
                                .orElseThrow()
                                .body());
        assertRebuilt();
    }

    @Test
    void rebuildsWhatWasChangedSince() {
        keep(ONE);
        Stored part = ledger.records().readAll(KEY + "/").getFirst();
        String changed = (part.body().charAt(40) == 'A' ? "B" : "A");
        ledger.records()
                .write(
                        part.key(),
                        part.version(),
                        part.body().substring(0, 40) + changed + part.body().substring(41));
        assertRebuilt();
    }

    @Test
    void rebuildsWhatIsOnlyPartlyThere() {
        keep(ONE);
        ledger.records().remove(ledger.records().readAll(KEY + "/").getFirst().key());
        assertRebuilt();
    }

    @Test
    void keepsBytesOfAnyLengthInSeveralParts() {
        LargeBodies bodies = new LargeBodies(ledger.records());
        byte[] body = new byte[4_000_001];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) (i % 251);
        }
        int parts = bodies.write("large", body);
        assertThat(parts).isEqualTo(3);
        assertThat(bodies.read("large", parts))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(body));
        bodies.remove("large", parts);
        assertThat(ledger.records().readAll("large")).isEmpty();
        assertThat(bodies.read("large", parts)).isEmpty();
    }

    private void assertRebuilt() {
        HalfLives fold = new HalfLives();
        assertThat(days(fold)).isEqualTo(upTo(20));
        assertThat(fold.applied()).isEqualTo(20);
    }

    private void keep(ProgrammeId programme) {
        try (OpenFolds folds = folds()) {
            folds.of("half-lives", new HalfLives()).ask(programme, Told::days);
        }
    }

    private List<Integer> days(Fold<Told> fold) {
        return folds().of("half-lives", fold).ask(ONE, Told::days);
    }

    private OpenFolds folds() {
        return new OpenFolds(ledger.ledger(), ledger.foldCheckpoints(), EAGER, CLOCK);
    }

    private static List<Integer> upTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }

    /** Stands for an event that a later version knows. */
    record NewInCatalogue() {}
}
