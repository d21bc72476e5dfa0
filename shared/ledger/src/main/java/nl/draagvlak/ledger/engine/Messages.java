package nl.draagvlak.ledger.engine;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.json.ReadEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** Turns Axon's messages into events of the ledger and back. */
final class Messages {

    /** Kind of what an event that belongs to no aggregate is stored as: an aggregate of its own, with the event's id. */
    private static final String ALONE = "event";

    private final AggregateNames names;

    Messages(AggregateNames names) {
        this.names = names;
    }

    NewEvent newEvent(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event
                ? newEvent(message, names.of(event.getAggregateIdentifier()), event.getSequenceNumber())
                : newEvent(message, new AggregateId(ProgrammeId.SYSTEM, ALONE, message.getIdentifier()), 0);
    }

    StoredEvent stored(ReadEvent event) {
        return event.aggregate().kind().equals(ALONE) ? new StoredEvent(event) : new StoredDomainEvent(event, names);
    }

    private static NewEvent newEvent(EventMessage<?> message, AggregateId aggregate, long sequence) {
        return new NewEvent(
                message.getIdentifier(),
                aggregate,
                sequence,
                message.getTimestamp(),
                message.getPayload(),
                Envelopes.rest(message.getMetaData()));
    }
}
