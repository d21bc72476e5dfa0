package nl.draagvlak.ledger.store;

import java.util.List;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * An append that still lacks its place in the order.
 *
 * @param programme the one programme all its events belong to
 * @param rest its JSON from behind the place to the end, closing brace included
 * @param events id and place of each event, in order
 * @param request the request it answers; null when there was none
 * @param keys what it does to unique keys, in order
 */
public record Draft(
        ProgrammeId programme,
        ExactText rest,
        List<Event> events,
        Claim.@Nullable Request request,
        List<KeyChange> keys) {

    public Draft {
        events = List.copyOf(events);
        keys = List.copyOf(keys);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an append holds at least one event");
        }
    }

    public Draft(
            ProgrammeId programme,
            String rest,
            List<Event> events,
            Claim.@Nullable Request request,
            List<KeyChange> keys) {
        this(programme, ExactText.of(rest), events, request, keys);
    }

    /** Id and place of one event. */
    public record Event(Claim.EventId id, Claim.Sequence place) {
        public Event(String id, AggregateId aggregate, long sequence) {
            this(new Claim.EventId(id), new Claim.Sequence(aggregate, sequence));
        }
    }
}
