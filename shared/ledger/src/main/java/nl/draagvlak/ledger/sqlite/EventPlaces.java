package nl.draagvlak.ledger.sqlite;

import java.util.List;
import java.util.stream.Collectors;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;

/** Where the events of an append are in their aggregates, as one text: a line for each, with sequence and aggregate. */
final class EventPlaces {

    private EventPlaces() {}

    static String text(List<Draft.Event> events) {
        return events.stream()
                .map(event -> event.place().sequence() + " " + event.place().aggregate())
                .collect(Collectors.joining("\n"));
    }

    static List<Claim.Sequence> of(String text) {
        return text.lines().map(EventPlaces::place).toList();
    }

    private static Claim.Sequence place(String line) {
        int space = line.indexOf(' ');
        return new Claim.Sequence(AggregateId.of(line.substring(space + 1)), Long.parseLong(line, 0, space, 10));
    }
}
