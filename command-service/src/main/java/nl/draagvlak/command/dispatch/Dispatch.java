package nl.draagvlak.command.dispatch;

import java.util.List;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The one way commands are sent. It waits for the ledger, so it is called on a thread that may wait. */
@Component
public final class Dispatch {

    private final CommandBus bus;
    private final Ledger ledger;

    Dispatch(CommandBus bus, EventStore events, Ledger ledger) {
        this.bus = bus;
        this.ledger = ledger;
        bus.registerHandlerInterceptor(Watch::position);
        events.registerDispatchInterceptor(Watch.EVENTS);
    }

    /**
     * Sends a command once.
     *
     * @throws Refusal when a rule, the ledger or the expected version says no
     * @throws Overtaken when somebody else added to the aggregate first
     * @throws Repeated when the ledger has answered this request before
     */
    public Sent send(Sending sending) {
        VersionChanged.refuse(sending.expectedVersion(), sending.expectedVersion() == null ? 0 : version(sending));
        Outcome outcome = new Outcome(sending.expectedVersion());
        ScopedValue.where(Outcome.CURRENT, outcome).run(() -> handle(sending, outcome));
        Throwable failure = outcome.failure();
        if (failure == null) {
            return outcome.changedSomething()
                    ? new Sent(outcome.version(), outcome.position(), outcome.began())
                    : new Sent(version(sending), ledger.head(), false);
        }
        if (Failures.repeated(failure)) {
            throw new Repeated();
        }
        if (Failures.overtaken(failure)) {
            throw new Overtaken(failure);
        }
        throw Failures.explained(failure);
    }

    private void handle(Sending sending, Outcome outcome) {
        bus.<Object, Object>dispatch(
                GenericCommandMessage.asCommandMessage(sending.command()).andMetaData(sending.metadata()),
                (command, result) -> {
                    if (result.isExceptional()) {
                        outcome.failed(result.exceptionResult());
                    }
                });
    }

    /** The version of an aggregate as it stands; −1 when there is none. */
    private long version(Sending sending) {
        List<RecordedEvent> events = ledger.readAggregate(sending.aggregate(), 0);
        return events.isEmpty() ? -1 : events.getLast().sequence();
    }
}
