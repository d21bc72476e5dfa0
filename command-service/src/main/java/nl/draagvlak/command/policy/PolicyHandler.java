package nl.draagvlak.command.policy;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;

/** Shows a policy the events that concern it. */
record PolicyHandler(Policy policy) implements EventMessageHandler {

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        if (canHandle(message)) {
            policy.when(Occurrence.of(message));
        }
        return null;
    }

    @Override
    public boolean canHandle(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> && policy.concerns(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payload) {
        return policy.concerns(payload);
    }
}
