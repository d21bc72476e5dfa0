package nl.draagvlak.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.append.EventRepeated;
import nl.draagvlak.ledger.append.PlaceTaken;
import nl.draagvlak.ledger.json.NewEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentEventsTest {

    private static final int AGGREGATES = 7;
    private static final int MANY = 5;
    /** With so many of that many events these have been moved into their tables twice. */
    private static final int APPENDS = 2 * RecentEvents.ENOUGH / MANY + 100;

    private final long[] sequences = new long[AGGREGATES];

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsAnAggregateWhereverItsPlacesAre(long seed) {
        Random random = new Random(seed);
        try (LedgerFiles files = open()) {
            for (int i = 0; i < APPENDS; i++) {
                append(files, random.nextInt(AGGREGATES), 1 + random.nextInt(2 * MANY));
                if (i % 300 == 0 || i == APPENDS - 1) {
                    findsAll(files);
                }
            }
        }
        try (LedgerFiles again = open()) {
            findsAll(again);
            append(again, 3, 2);
            findsAll(again);
        }
    }

    @Test
    void startsAnAggregateInTheMiddleOfAnAppend() {
        try (LedgerFiles files = open()) {
            append(files, 0, 3);
            append(files, 0, 2);
            assertThat(files.ledger().readAggregate(aggregate(0), 1).stream().map(RecordedEvent::sequence))
                    .containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void refusesAPlaceThatIsHeldBeforeItIsMovedAndAfterAndAfterANewStart() {
        try (LedgerFiles files = open()) {
            append(files, 0, 1);
            assertThatThrownBy(() -> append(files, 0, 0)).isInstanceOf(PlaceTaken.class);
            for (int i = 0; i < APPENDS; i++) {
                append(files, 1, MANY);
            }
            assertThatThrownBy(() -> append(files, 0, 0)).isInstanceOf(PlaceTaken.class);
            assertThatThrownBy(() -> append(files, 1, 0)).isInstanceOf(PlaceTaken.class);
        }
        try (LedgerFiles again = open()) {
            assertThatThrownBy(() -> append(again, 0, 0)).isInstanceOf(PlaceTaken.class);
            assertThatThrownBy(() -> append(again, 1, 0)).isInstanceOf(PlaceTaken.class);
            append(again, 1, 1);
        }
    }

    @Test
    void refusesAnIdThatIsHeldBeforeItIsMovedAndAfterAndAfterANewStart() {
        try (LedgerFiles files = open()) {
            append(files, List.of(event("held", 0, 0)));
            assertThatThrownBy(() -> append(files, List.of(event("other", 0, 1), event("held", 0, 2))))
                    .isInstanceOfSatisfying(EventRepeated.class, refused -> assertThat(refused.event())
                            .isOne());
            for (int i = 0; i < APPENDS; i++) {
                append(files, 1, MANY);
            }
            assertThatThrownBy(() -> append(files, List.of(event("held", 0, 1))))
                    .isInstanceOf(EventRepeated.class);
            append(files, List.of(event("late", 0, 1)));
        }
        try (LedgerFiles again = open()) {
            assertThatThrownBy(() -> append(again, List.of(event("held", 0, 2))))
                    .isInstanceOf(EventRepeated.class);
            assertThatThrownBy(() -> append(again, List.of(event("late", 0, 2))))
                    .isInstanceOf(EventRepeated.class);
            append(again, List.of(event("new", 0, 2)));
        }
    }

    @Test
    void refusesToChangeOrDeleteWhatWasMoved() {
        try (LedgerFiles files = open()) {
            for (int i = 0; i < APPENDS; i++) {
                append(files, 1, MANY);
            }
        }
        for (String table : List.of("aggregates", "events", "placed")) {
            assertThatThrownBy(() -> execute("DELETE FROM " + table)).hasMessageContaining("never changed");
            assertThatThrownBy(() -> execute("UPDATE " + table + " SET pos = 0"))
                    .hasMessageContaining("never changed");
        }
    }

    private LedgerFiles open() {
        return LedgerFiles.open(folder, Clock.systemUTC());
    }

    private void findsAll(LedgerFiles files) {
        for (int i = 0; i < AGGREGATES; i++) {
            List<RecordedEvent> found = files.ledger().readAggregate(aggregate(i), 0);
            assertThat(found).hasSize((int) sequences[i]);
            for (int sequence = 0; sequence < found.size(); sequence++) {
                assertThat(found.get(sequence).sequence()).isEqualTo(sequence);
            }
        }
    }

    /** Appends events behind the last of an aggregate; none means one at the last one's place. */
    private void append(LedgerFiles files, int number, int count) {
        List<NewEvent> events = new ArrayList<>();
        for (int i = 0; i < Math.max(1, count); i++) {
            long sequence = sequences[number] + (count == 0 ? -1 : i);
            events.add(event("e" + number + "." + sequence + "." + count, number, sequence));
        }
        append(files, events);
        sequences[number] += count;
    }

    private static void append(LedgerFiles files, List<NewEvent> events) {
        Envelope envelope = new Envelope("own", new ActorId("anna"), null, null, null, null, null, null);
        files.access().entrance().append(envelope, events);
    }

    private static NewEvent event(String id, int number, long sequence) {
        return new NewEvent(id, aggregate(number), sequence, Instant.EPOCH, new HalfLifeSet(90));
    }

    private static AggregateId aggregate(int number) {
        return AggregateId.of("p1/stakeholder/s" + number);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
