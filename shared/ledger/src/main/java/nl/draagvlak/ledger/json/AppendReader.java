package nl.draagvlak.ledger.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.ledger.store.StoredAppend;
import tools.jackson.core.JsonParser;

/** Reads appends in one pass over their text. */
public final class AppendReader {

    /** For fewer appends it is not worth while to ask other threads. */
    private static final int MANY = 32;

    private final EventJson events;

    public AppendReader(EventJson events) {
        this.events = events;
    }

    /**
     * The events of an append whose aggregate is wanted; the data of others is passed over.
     *
     * @throws AppendUnreadable when one of them cannot be made of what is stored
     */
    public List<ReadEvent> read(StoredAppend append, Predicate<AggregateId> wanted) {
        try (JsonParser json = events.mapper().createParser(append.json())) {
            return new AppendPass(events, append, wanted, json).read();
        } catch (RuntimeException unreadable) {
            throw new AppendUnreadable(append.position(), unreadable);
        }
    }

    /** All events of many appends, in order. Reading what is stored takes longer than fetching it, so all cores take part. */
    public List<ReadEvent> readAll(List<StoredAppend> appends) {
        List<List<ReadEvent>> each = appends.size() < MANY
                ? appends.stream().map(this::read).toList()
                : appends.parallelStream().map(this::read).toList();
        List<ReadEvent> all = new ArrayList<>();
        each.forEach(all::addAll);
        return all;
    }

    /** All events of an append. */
    public List<ReadEvent> read(StoredAppend append) {
        return read(append, aggregate -> true);
    }
}
