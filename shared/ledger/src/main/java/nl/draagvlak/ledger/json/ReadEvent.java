package nl.draagvlak.ledger.json;

import java.time.Instant;
import java.util.Map;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.catalogue.EventType;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.RecordedEvent;

/**
 * An event as read from an append, with all that was stored of it.
 *
 * @param cameAbout when it came about, in ISO form
 * @param payload the event; {@link nl.draagvlak.events.UnknownEvent} when its type is not known
 * @param data its data exactly as stored
 */
public record ReadEvent(
        long position,
        Instant recordedAt,
        AggregateId aggregate,
        long sequence,
        String id,
        EventType type,
        String cameAbout,
        Envelope envelope,
        Map<String, String> metadata,
        Object payload,
        String data) {

    /** When it came about. Read only when asked, because few readers do. */
    public Instant at() {
        return Instant.parse(cameAbout);
    }

    /** The event as readers of the ledger see it. */
    public RecordedEvent recorded() {
        return new RecordedEvent(
                position,
                recordedAt,
                aggregate,
                sequence,
                id,
                type,
                envelope,
                EventJson.asEvent(payload, type, data),
                data);
    }
}
