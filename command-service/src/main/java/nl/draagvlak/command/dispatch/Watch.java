package nl.draagvlak.command.dispatch;

import nl.draagvlak.ledger.engine.LedgerEngine;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Follows a command through Axon and fills in its outcome. */
final class Watch {

    private Watch() {}

    /** Sees each event before it is appended. */
    static final MessageDispatchInterceptor<EventMessage<?>> EVENTS = messages -> {
        if (Outcome.CURRENT.isBound()) {
            for (EventMessage<?> message : messages) {
                if (message instanceof DomainEventMessage<?> event) {
                    Outcome.CURRENT.get().append(event.getSequenceNumber());
                }
            }
        }
        return (index, message) -> message;
    };

    /** Learns the position from the unit of work after it was committed. */
    static Object position(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        if (Outcome.CURRENT.isBound()) {
            Outcome outcome = Outcome.CURRENT.get();
            work.afterCommit(done -> {
                Long position = done.getResource(LedgerEngine.POSITION);
                if (position != null) {
                    outcome.appendedAt(position);
                }
            });
        }
        return chain.proceed();
    }
}
