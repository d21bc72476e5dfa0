package nl.draagvlak.command.rule;

import java.util.function.Function;
import nl.draagvlak.events.AggregateId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;

/**
 * Begins an aggregate that is about to be brought up to date with its history; events do not repeat the id, the envelope has it.
 *
 * @param <A> the aggregate
 */
public record FromHistory<A extends EventSourced>(Class<A> type, Function<AggregateId, A> begin)
        implements AggregateFactory<A> {

    @Override
    public A createAggregateRoot(String written, DomainEventMessage<?> first) {
        return begin.apply(AggregateId.of(written));
    }

    @Override
    public Class<A> getAggregateType() {
        return type;
    }
}
