package nl.draagvlak.ledger.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.json.AppendReader;
import nl.draagvlak.ledger.json.ReadEvent;
import nl.draagvlak.ledger.store.CommitStore;
import nl.draagvlak.ledger.store.StoredAppend;

/** Reads the ledger from a store of commits. */
public final class StoredLedger implements Ledger {

    private final CommitStore store;
    private final AppendReader reader;
    private final Listeners listeners;

    public StoredLedger(CommitStore store, AppendReader reader, Listeners listeners) {
        this.store = store;
        this.reader = reader;
        this.listeners = listeners;
    }

    @Override
    public long head() {
        return store.tail().position();
    }

    @Override
    public long head(ProgrammeId programme) {
        return store.head(programme);
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return read(position, limit).stream().map(ReadEvent::recorded).toList();
    }

    /** Like {@link #readAfter(long, int)}, with all that was stored of each event. */
    public List<ReadEvent> read(long position, int limit) {
        List<ReadEvent> found = new ArrayList<>();
        if (position >= head()) {
            return found;
        }
        for (ReadEvent event : reader.readAll(store.readAll(position, limit))) {
            if (event.position() > position && found.size() < limit) {
                found.add(event);
            }
        }
        return found;
    }

    @Override
    public List<RecordedEvent> readAfter(ProgrammeId programme, long position, int limit) {
        List<RecordedEvent> found = new ArrayList<>();
        if (position >= store.head(programme)) {
            return found;
        }
        for (ReadEvent event : reader.readAll(store.readProgramme(programme, position, limit))) {
            if (event.position() > position && found.size() < limit) {
                found.add(event.recorded());
            }
        }
        return found;
    }

    @Override
    public List<RecordedEvent> readAggregate(AggregateId aggregate, long sequence) {
        return read(aggregate, sequence, Integer.MAX_VALUE).stream()
                .map(ReadEvent::recorded)
                .toList();
    }

    /** One aggregate's events in order, from {@code sequence} on, at most {@code limit}. */
    public List<ReadEvent> read(AggregateId aggregate, long sequence, int limit) {
        List<ReadEvent> found = new ArrayList<>();
        for (StoredAppend append : store.readAggregate(aggregate, sequence, limit)) {
            for (ReadEvent event : reader.read(append, aggregate::equals)) {
                if (event.sequence() >= sequence && found.size() < limit) {
                    found.add(event);
                }
            }
        }
        return found;
    }

    @Override
    public List<RecordedEvent> readRequest(ProgrammeId programme, String requestId) {
        return store.readRequest(programme, requestId).stream()
                .flatMap(append -> reader.read(append).stream())
                .map(ReadEvent::recorded)
                .toList();
    }

    @Override
    public List<RecordedEvent> readAt(List<Long> positions) {
        List<RecordedEvent> found = new ArrayList<>();
        List<RecordedEvent> events = List.of();
        for (long position : positions.stream().sorted().distinct().toList()) {
            if (events.isEmpty() || events.getLast().position() < position) {
                events = store.readAll(position - 1, 1).stream()
                        .flatMap(append -> reader.read(append).stream())
                        .map(ReadEvent::recorded)
                        .toList();
            }
            events.stream().filter(event -> event.position() == position).forEach(found::add);
        }
        return found;
    }

    @Override
    public long positionAt(Instant moment) {
        return store.positionAt(moment);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return position < 1
                ? Optional.empty()
                : store.readAll(position - 1, 1).stream().findFirst().map(StoredAppend::recordedAt);
    }

    @Override
    public List<ProgrammeId> programmes() {
        return store.programmes();
    }

    @Override
    public Runnable onAppend(LongConsumer listener) {
        return listeners.add(listener);
    }
}
