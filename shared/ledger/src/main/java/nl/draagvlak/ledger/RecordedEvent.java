package nl.draagvlak.ledger;

import java.time.Instant;
import java.time.LocalDate;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.catalogue.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event with its envelope, as read from the ledger.
 *
 * @param position its place in the total order, 1 and up, without gaps
 * @param recordedAt when the ledger took it in; never before its predecessor's
 * @param aggregate the aggregate it belongs to
 * @param sequence its place within that aggregate, 0 and up
 * @param id its own id
 * @param type the name and revision it is stored under
 * @param envelope who, why and on whose request
 * @param event the event; {@link nl.draagvlak.events.UnknownEvent} when this version does not know its type
 * @param data its data exactly as stored, JSON with personal texts sealed
 */
public record RecordedEvent(
        long position,
        Instant recordedAt,
        AggregateId aggregate,
        long sequence,
        String id,
        EventType type,
        Envelope envelope,
        Event event,
        String data) {

    /** The programme it belongs to. */
    public ProgrammeId programme() {
        return aggregate.programme();
    }

    /** The date it was true in the world; null for what has no date of its own. */
    public @Nullable LocalDate effectiveOn() {
        return event.effectiveDate();
    }
}
