package nl.draagvlak.ledger.letter;

import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Events by their position. A letter holds no more than that, so that what is sealed or erased in the ledger lies open nowhere else. */
@FunctionalInterface
public interface PlacedEvents {

    /** The event at a position of the ledger. */
    EventMessage<?> at(long position);

    /** The events that an engine reads. */
    static PlacedEvents of(EventStorageEngine engine) {
        return position -> {
            try (Stream<? extends TrackedEventMessage<?>> from =
                    engine.readEvents(new GlobalSequenceTrackingToken(position - 1), false)) {
                return from.findFirst().orElseThrow();
            }
        };
    }

    /**
     * Where an event lies.
     *
     * @throws IllegalArgumentException when it was not read from the ledger
     */
    static long positionOf(EventMessage<?> event) {
        if (event instanceof TrackedEventMessage<?> tracked) {
            return WrappedToken.unwrap(tracked.trackingToken(), GlobalSequenceTrackingToken.class)
                    .orElseThrow(() -> new IllegalArgumentException("no position in the ledger"))
                    .getGlobalIndex();
        }
        throw new IllegalArgumentException("a letter holds an event of the ledger");
    }
}
