package nl.draagvlak.command.rule;

import static nl.draagvlak.command.rule.HistoryRule.AN_AGGREGATE_DECIDES_ONLY_ON_A_HISTORY_IT_CAN_READ;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.UnknownEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;

/** An aggregate that knows its id from the start and refuses to decide on a history that a newer version has written. */
public abstract class EventSourced {

    @AggregateIdentifier
    private final AggregateId id;

    private boolean newerHistory;

    protected EventSourced(AggregateId id) {
        this.id = id;
    }

    /** Its identity. */
    protected final AggregateId id() {
        return id;
    }

    @CommandHandlerInterceptor
    void refuseOnNewerHistory() {
        AN_AGGREGATE_DECIDES_ONLY_ON_A_HISTORY_IT_CAN_READ.requires(!newerHistory);
    }

    @EventSourcingHandler
    void meet(UnknownEvent event) {
        newerHistory = true;
    }
}
