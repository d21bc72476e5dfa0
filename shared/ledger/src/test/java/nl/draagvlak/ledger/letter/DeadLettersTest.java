package nl.draagvlak.ledger.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.record.RecordStore.Stored;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of letters beyond Axon's own tests: several processes, a crash in between, and what is on disk. */
class DeadLettersTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private LedgerFiles files;

    @BeforeEach
    void open() {
        files = LedgerFiles.open(folder, Clock.systemUTC(), AxonsOwnLetterTests.STRINGS);
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void parksAnEventOnceThoughAPolicyThatCrashedReadsItTwice() {
        DeadLetter<EventMessage<?>> letter = letter("first");
        process("one", NOON).enqueue("p1", letter);
        process("two", NOON).enqueue("p1", letter);
        assertThat(process("one", NOON).sequenceSize("p1")).isEqualTo(1);
    }

    @Test
    void keepsAPositionAndNothingOfTheEvent() {
        process("one", NOON).enqueue("p1", letter("Wilhelmina Verdonk"));
        assertThat(files.records().readAll("letter/policy/"))
                .singleElement()
                .extracting(Stored::body)
                .asString()
                .contains("\"position\":1", "IllegalStateException")
                .doesNotContain("Wilhelmina");
    }

    @Test
    void parksNothingThatIsNotInTheLedger() {
        DeadLetters letters = process("one", NOON);
        assertThatThrownBy(() -> letters.enqueue(
                        "p1", new GenericDeadLetter<>("p1", GenericEventMessage.asEventMessage("nowhere"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesASequenceToTheProcessThatTriesItUntilThatGivesNoSignOfLife() {
        process("one", NOON).enqueue("p1", letter("first"));
        List<Boolean> handled = new ArrayList<>();
        process("one", NOON).process(letter -> {
            handled.add(process("two", NOON.plusSeconds(30)).process(other -> Decisions.evict()));
            handled.add(process("two", NOON.plusSeconds(31)).process(other -> Decisions.evict()));
            return Decisions.evict();
        });
        assertThat(handled).containsExactly(false, true);
        assertThat(process("one", NOON).size()).isZero();
    }

    @Test
    void triesWhatWasParkedMeanwhileInTheSameGo() {
        DeadLetters letters = process("one", NOON);
        letters.enqueue("p1", letter("first"));
        List<Object> tried = new ArrayList<>();
        boolean all = letters.process(letter -> {
            if (tried.isEmpty()) {
                assertThat(process("two", NOON).enqueueIfPresent("p1", () -> letter("second")))
                        .isTrue();
            }
            tried.add(letter.message().getPayload());
            return Decisions.evict();
        });
        assertThat(all).isTrue();
        assertThat(tried).containsExactly("first", "second");
        assertThat(letters.enqueueIfPresent("p1", () -> letter("third"))).isFalse();
    }

    @Test
    void givesUpASequenceWhoseTryFailedWithAnError() {
        DeadLetters letters = process("one", NOON);
        letters.enqueue("p1", letter("first"));
        assertThatThrownBy(() -> letters.process(letter -> {
                    throw new IllegalStateException("the store is gone");
                }))
                .hasMessage("the store is gone");
        assertThat(process("two", NOON).process(letter -> Decisions.evict())).isTrue();
    }

    @Test
    void tellsSequencesApartWhateverTheirNames() {
        DeadLetters letters = process("one", NOON);
        letters.enqueue("a/b", letter("first"));
        letters.enqueue("a", letter("second"));
        assertThat(letters.sequenceSize("a/b")).isEqualTo(1);
        assertThat(letters.amountOfSequences()).isEqualTo(2);
        assertThat(letters.contains("b")).isFalse();
    }

    private DeadLetters process(String name, Instant now) {
        return new DeadLetters(
                files.records(),
                "policy",
                PlacedEvents.of(files.engine()),
                Clock.fixed(now, ZoneOffset.UTC),
                name,
                Duration.ofSeconds(30),
                new DeadLetters.Limits(10, 10));
    }

    private DeadLetter<EventMessage<?>> letter(String text) {
        files.engine().appendEvents(List.of(GenericEventMessage.asEventMessage(text)));
        return new GenericDeadLetter<>(
                "p1",
                PlacedEvents.of(files.engine()).at(files.ledger().head()),
                new IllegalStateException("the policy is broken"));
    }
}
