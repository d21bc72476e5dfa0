package nl.draagvlak.command.policy;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.letter.PlacedEvents;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * Something that happened, as a policy sees it.
 *
 * @param aggregate to what it happened
 * @param position where it lies in the ledger
 * @param id its own id
 */
public record Occurrence(AggregateId aggregate, long position, String id, Event event) {

    /** The programme it happened in. */
    public ProgrammeId programme() {
        return aggregate.programme();
    }

    static Occurrence of(EventMessage<?> message) {
        return new Occurrence(aggregate(message), PlacedEvents.positionOf(message), message.getIdentifier(), (Event)
                message.getPayload());
    }

    /** What Axon calls the sequence: events of one programme are shown to a policy in their order, and wait for each other. */
    static String sequence(EventMessage<?> message) {
        return aggregate(message).programme().value();
    }

    private static AggregateId aggregate(EventMessage<?> message) {
        return AggregateId.of(((DomainEventMessage<?>) message).getAggregateIdentifier());
    }
}
