package nl.draagvlak.ledger.sqlite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.Placed;

/** Which places in aggregates are held. Most events follow the last of their aggregate, which is therefore remembered for a while. */
final class AggregateEnds {

    private static final int MANY = 4_096;

    private final SqliteConnection connection;
    private final RecentEvents recent;
    private final Map<AggregateId, Long> ends = new HashMap<>();

    AggregateEnds(SqliteConnection connection, RecentEvents recent) {
        this.connection = connection;
        this.recent = recent;
    }

    /** Whether any of the appends wants a place that is held. */
    boolean anyHeld(List<Placed> appends) {
        return appends.stream()
                .flatMap(placed -> placed.draft().events().stream())
                .anyMatch(event -> isHeld(event.place()));
    }

    boolean isHeld(Claim.Sequence place) {
        return place.sequence() <= ends.computeIfAbsent(place.aggregate(), this::end)
                && (recent.has(place)
                        || connection.exists(
                                "SELECT 1 FROM aggregates WHERE aggregate = ? AND sequence = ?",
                                place.aggregate().toString(),
                                place.sequence()));
    }

    /** Moves the ends to what became durable. */
    void moved(List<Placed> appends) {
        if (ends.size() > MANY) {
            ends.clear();
        }
        for (Placed placed : appends) {
            for (Draft.Event event : placed.draft().events()) {
                ends.computeIfPresent(
                        event.place().aggregate(),
                        (aggregate, end) -> Math.max(end, event.place().sequence()));
            }
        }
    }

    private long end(AggregateId aggregate) {
        long stored = connection
                .first(
                        "SELECT max(sequence) FROM aggregates WHERE aggregate = ?",
                        row -> row.getObject(1) == null ? -1 : row.getLong(1),
                        aggregate.toString())
                .orElse(-1L);
        var here = recent.of(aggregate, 0);
        return here.isEmpty() ? stored : Math.max(stored, here.lastKey());
    }
}
