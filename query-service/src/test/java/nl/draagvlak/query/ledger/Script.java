package nl.draagvlak.query.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.events.catalogue.EventType;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.RecordedEvent;

/** Writes events down as a ledger would: one position after the other, an hour apart. */
public final class Script {

    public static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");

    private static final EventCatalogue CATALOGUE = EventCatalogue.draagvlak();

    private final ProgrammeId programme;
    private final List<RecordedEvent> recorded = new ArrayList<>();
    private final Map<AggregateId, Long> sequences = new HashMap<>();

    public Script(String programme) {
        this.programme = new ProgrammeId(programme);
    }

    public ProgrammeId programme() {
        return programme;
    }

    /** Records an event and tells its position. */
    public long record(String kind, String id, Event event) {
        AggregateId aggregate = new AggregateId(programme, kind, id);
        long position = recorded.size() + 1L;
        long sequence = sequences.merge(aggregate, 1L, Long::sum) - 1;
        EventType type = event instanceof UnknownEvent unknown
                ? new EventType(unknown.type(), unknown.revision())
                : CATALOGUE.typeOf(event.getClass());
        recorded.add(new RecordedEvent(
                position, at(position), aggregate, sequence, "e" + position, type, envelope(), event, "{}"));
        return position;
    }

    public List<RecordedEvent> recorded() {
        return List.copyOf(recorded);
    }

    public long head() {
        return recorded.size();
    }

    public static Instant at(long position) {
        return BEGIN.plusSeconds(3600 * position);
    }

    public static EntryId entry(String kind, String holder, long local) {
        return new EntryId(kind, holder, "x" + local);
    }

    public static Personal said(String text) {
        return Personal.text(text, List.of());
    }

    private static Envelope envelope() {
        return new Envelope("org", new ActorId("actor1"), null, null, null, null, null, null);
    }
}
