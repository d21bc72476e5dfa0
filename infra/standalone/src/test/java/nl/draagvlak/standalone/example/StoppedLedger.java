package nl.draagvlak.standalone.example;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;

/**
 * A ledger as if nothing had been recorded after a position.
 *
 * @param whole the ledger
 * @param last the position it stops at
 */
record StoppedLedger(Ledger whole, long last) implements Ledger {

    @Override
    public long head() {
        return Math.min(last, whole.head());
    }

    @Override
    public long head(ProgrammeId programme) {
        List<RecordedEvent> events = readAfter(programme, 0, Integer.MAX_VALUE);
        return events.isEmpty() ? 0 : events.getLast().position();
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return upToLast(whole.readAfter(position, limit));
    }

    @Override
    public List<RecordedEvent> readAfter(ProgrammeId programme, long position, int limit) {
        return upToLast(whole.readAfter(programme, position, limit));
    }

    @Override
    public List<RecordedEvent> readAggregate(AggregateId aggregate, long sequence) {
        return upToLast(whole.readAggregate(aggregate, sequence));
    }

    @Override
    public List<RecordedEvent> readRequest(ProgrammeId programme, String requestId) {
        return upToLast(whole.readRequest(programme, requestId));
    }

    @Override
    public List<RecordedEvent> readAt(List<Long> positions) {
        return upToLast(whole.readAt(positions));
    }

    @Override
    public long positionAt(Instant moment) {
        return Math.min(last, whole.positionAt(moment));
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return position > last ? Optional.empty() : whole.recordedAt(position);
    }

    @Override
    public List<ProgrammeId> programmes() {
        return whole.programmes();
    }

    @Override
    public Runnable onAppend(LongConsumer listener) {
        return () -> {};
    }

    private List<RecordedEvent> upToLast(List<RecordedEvent> events) {
        return events.stream().filter(event -> event.position() <= last).toList();
    }
}
