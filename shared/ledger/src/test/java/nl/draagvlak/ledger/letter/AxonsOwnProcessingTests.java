package nl.draagvlak.ledger.letter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.draagvlak.ledger.OpenLedger;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventIntegrationTest;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * Axon's published tests of a processor that parks what it cannot handle, all of them. They read from a source of their own, so the
 * events are found by the position they were parked with instead of in a ledger.
 */
abstract class AxonsOwnProcessingTests extends DeadLetteringEventIntegrationTest {

    private final Map<Long, EventMessage<?>> placed = new ConcurrentHashMap<>();
    private @Nullable OpenLedger ledger;

    abstract OpenLedger open();

    /** Ends what {@link #open} opened the ledger in. */
    void stop() {}

    @AfterEach
    void closeLedger() {
        Objects.requireNonNull(ledger).close();
        stop();
    }

    @Override
    @SuppressWarnings("unchecked")
    protected SequencedDeadLetterQueue<EventMessage<?>> buildDeadLetterQueue() {
        ledger = open();
        DeadLetters letters = new DeadLetters(
                ledger.records(),
                PROCESSING_GROUP,
                position -> Objects.requireNonNull(placed.get(position)),
                Clock.systemUTC(),
                "process",
                Duration.ofSeconds(30),
                new DeadLetters.Limits(1_024, 1_024));
        return (SequencedDeadLetterQueue<EventMessage<?>>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SequencedDeadLetterQueue.class},
                (proxy, method, arguments) -> remembering(letters, method, arguments));
    }

    private @Nullable Object remembering(DeadLetters letters, Method method, @Nullable Object[] arguments)
            throws Throwable {
        if (method.getName().equals("enqueue")) {
            remember((DeadLetter<?>) arguments[1]);
        } else if (method.getName().equals("enqueueIfPresent")) {
            Supplier<?> letter = (Supplier<?>) arguments[1];
            arguments[1] = (Supplier<Object>) () -> remember((DeadLetter<?>) letter.get());
        }
        try {
            return method.invoke(letters, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private DeadLetter<?> remember(DeadLetter<?> letter) {
        EventMessage<?> event = (EventMessage<?>) letter.message();
        placed.put(PlacedEvents.positionOf(event), event);
        return letter;
    }
}
