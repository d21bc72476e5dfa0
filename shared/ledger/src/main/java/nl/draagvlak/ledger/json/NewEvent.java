package nl.draagvlak.ledger.json;

import java.time.Instant;
import java.util.Map;
import nl.draagvlak.events.AggregateId;

/**
 * An event that is to be appended.
 *
 * @param id its own id
 * @param sequence its place within its aggregate, 0 and up
 * @param at when it came about, which is a little before it is recorded
 * @param payload the event, of a class in the catalogue
 * @param metadata what the machinery around it wants to find again; never anything about people
 */
public record NewEvent(
        String id, AggregateId aggregate, long sequence, Instant at, Object payload, Map<String, String> metadata) {
    public NewEvent {
        metadata = Map.copyOf(metadata);
    }

    public NewEvent(String id, AggregateId aggregate, long sequence, Instant at, Object payload) {
        this(id, aggregate, sequence, at, payload, Map.of());
    }
}
