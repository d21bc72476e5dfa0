package nl.draagvlak.ledger.engine;

import nl.draagvlak.ledger.json.ReadEvent;
import org.axonframework.eventhandling.DomainEventData;

/** An event of an aggregate. */
final class StoredDomainEvent extends StoredEvent implements DomainEventData<Object> {

    private final AggregateNames names;

    StoredDomainEvent(ReadEvent event, AggregateNames names) {
        super(event);
        this.names = names;
    }

    @Override
    public String getType() {
        return event().aggregate().kind();
    }

    @Override
    public String getAggregateIdentifier() {
        return names.nameOf(event().aggregate());
    }

    @Override
    public long getSequenceNumber() {
        return event().sequence();
    }
}
