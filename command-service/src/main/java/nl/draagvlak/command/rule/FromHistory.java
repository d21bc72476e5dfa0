package nl.draagvlak.command.rule;

import java.util.function.Function;
import nl.draagvlak.events.AggregateId;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
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

    /** Makes the aggregate known to Axon. */
    public ConfigurerModule asModule() {
        return configurer -> configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(type).configureAggregateFactory(configuration -> this));
    }
}
