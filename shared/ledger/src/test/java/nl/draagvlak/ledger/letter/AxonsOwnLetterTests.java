package nl.draagvlak.ledger.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.engine.LedgerEngine;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * Axon's published tests of a queue of dead letters, all of them. Their letters hold plain strings; so those are events of the ledger
 * here, in a catalogue that holds strings, and what is compared is what was read back from the ledger.
 */
abstract class AxonsOwnLetterTests extends SequencedDeadLetterQueueTest<EventMessage<?>> {

    /** A catalogue for tests that append strings. */
    static final EventCatalogue STRINGS = new EventCatalogue().with("test.text", 1, String.class);

    private static final int MOST = 64;

    private @Nullable OpenLedger opened;
    private Clock clock = Clock.systemUTC();

    abstract OpenLedger open();

    /** Ends what {@link #open} opened the ledger in. */
    void stop() {}

    @AfterEach
    void closeLedger() {
        GenericDeadLetter.clock = Clock.systemUTC();
        ledger().close();
        stop();
    }

    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
        OpenLedger ledger = open();
        opened = ledger;
        return new DeadLetters(
                ledger.records(),
                "policy",
                PlacedEvents.of(ledger.engine()),
                new Ticking(),
                "process",
                Duration.ofSeconds(30),
                new DeadLetters.Limits(MOST, MOST));
    }

    @Override
    protected long maxSequences() {
        return MOST;
    }

    @Override
    protected long maxSequenceSize() {
        return MOST;
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateInitialLetter() {
        return new GenericDeadLetter<>("sequence", recorded(), generateThrowable());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
        return new GenericDeadLetter<>("sequence", recorded());
    }

    @Override
    protected void setClock(Clock set) {
        clock = set;
        GenericDeadLetter.clock = set;
    }

    /** As the published one, but for the event: each reading of the ledger makes an object of its own. */
    @Override
    protected void assertLetter(
            DeadLetter<? extends EventMessage<?>> expected, DeadLetter<? extends EventMessage<?>> actual) {
        assertThat(PlacedEvents.positionOf(actual.message())).isEqualTo(PlacedEvents.positionOf(expected.message()));
        assertThat(actual.message().getIdentifier())
                .isEqualTo(expected.message().getIdentifier());
        assertThat(actual.message().getPayload()).isEqualTo(expected.message().getPayload());
        assertThat(actual.message().getTimestamp()).isEqualTo(expected.message().getTimestamp());
        assertThat(actual.message().getMetaData()).isEqualTo(expected.message().getMetaData());
        assertThat(actual.cause()).isEqualTo(expected.cause());
        assertThat(actual.enqueuedAt()).isEqualTo(expected.enqueuedAt());
        assertThat(actual.lastTouched()).isEqualTo(expected.lastTouched());
        assertThat(actual.diagnostics()).isEqualTo(expected.diagnostics());
    }

    private EventMessage<?> recorded() {
        LedgerEngine engine = ledger().engine();
        engine.appendEvents(List.of(generateEvent()));
        return PlacedEvents.of(engine).at(ledger().ledger().head());
    }

    private OpenLedger ledger() {
        return Objects.requireNonNull(opened);
    }

    /** Follows the clock that a test set last. */
    private final class Ticking extends Clock {

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
