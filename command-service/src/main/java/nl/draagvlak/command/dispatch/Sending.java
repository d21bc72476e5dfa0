package nl.draagvlak.command.dispatch;

import java.util.Map;
import nl.draagvlak.events.AggregateId;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way.
 *
 * @param aggregate the aggregate that decides
 * @param command what it is asked
 * @param metadata what goes into the envelope of the events, under the names of {@link nl.draagvlak.ledger.engine.EnvelopeKeys}
 * @param expectedVersion the version that the aggregate must still have; null when any will do
 */
public record Sending(
        AggregateId aggregate,
        Object command,
        Map<String, String> metadata,
        @Nullable Long expectedVersion) {}
