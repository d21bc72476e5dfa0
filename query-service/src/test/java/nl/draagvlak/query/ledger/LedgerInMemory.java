package nl.draagvlak.query.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;

/** A ledger over a list, for tests of what reads it. */
public final class LedgerInMemory implements Ledger {

    private final List<RecordedEvent> events = new CopyOnWriteArrayList<>();
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    public LedgerInMemory(List<RecordedEvent> events) {
        this.events.addAll(events);
    }

    public void append(RecordedEvent event) {
        events.add(event);
        listeners.forEach(listener -> listener.accept(event.position()));
    }

    /** Lets the past have been different, as no ledger should. */
    public void replace(RecordedEvent like, Event event) {
        events.set(
                (int) like.position() - 1,
                new RecordedEvent(
                        like.position(),
                        like.recordedAt(),
                        like.aggregate(),
                        like.sequence(),
                        like.id(),
                        like.type(),
                        like.envelope(),
                        event,
                        like.data()));
    }

    @Override
    public long head() {
        return events.isEmpty() ? 0 : events.getLast().position();
    }

    @Override
    public long head(ProgrammeId programme) {
        return events.stream()
                .filter(event -> event.programme().equals(programme))
                .mapToLong(RecordedEvent::position)
                .max()
                .orElse(0);
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return select(event -> event.position() > position, limit);
    }

    @Override
    public List<RecordedEvent> readAfter(ProgrammeId programme, long position, int limit) {
        return select(event -> event.position() > position && event.programme().equals(programme), limit);
    }

    @Override
    public List<RecordedEvent> readAggregate(AggregateId aggregate, long sequence) {
        return select(event -> event.aggregate().equals(aggregate) && event.sequence() >= sequence, Integer.MAX_VALUE);
    }

    @Override
    public List<RecordedEvent> readRequest(ProgrammeId programme, String requestId) {
        return select(event -> requestId.equals(event.envelope().requestId()), Integer.MAX_VALUE);
    }

    @Override
    public List<RecordedEvent> readAt(List<Long> positions) {
        return positions.stream()
                .flatMap(position -> select(event -> event.position() == position, 1).stream())
                .toList();
    }

    @Override
    public long positionAt(Instant moment) {
        return events.stream()
                .filter(event -> !event.recordedAt().isAfter(moment))
                .mapToLong(RecordedEvent::position)
                .max()
                .orElse(0);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return select(event -> event.position() == position, 1).stream()
                .map(RecordedEvent::recordedAt)
                .findFirst();
    }

    @Override
    public List<ProgrammeId> programmes() {
        return events.stream().map(RecordedEvent::programme).distinct().toList();
    }

    @Override
    public Runnable onAppend(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private List<RecordedEvent> select(Predicate<RecordedEvent> wanted, int limit) {
        return new ArrayList<>(events.stream().filter(wanted).limit(limit).toList());
    }
}
