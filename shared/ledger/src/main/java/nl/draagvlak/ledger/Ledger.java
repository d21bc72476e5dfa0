package nl.draagvlak.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;

/**
 * The history as its readers see it: total order, no gaps, the same for everyone. Appending goes through Axon's event store, whose engine
 * the ledger provides.
 *
 * <p>All reads block and are safe from many threads; run them on virtual or bounded threads, never on an event loop.
 */
public interface Ledger {

    /** Position of the last event; 0 when there is none. */
    long head();

    /** Position of the last event of one programme; 0 when it has none. */
    long head(ProgrammeId programme);

    /** Events in order, those after {@code position}, at most {@code limit}; fewer only at the end. */
    List<RecordedEvent> readAfter(long position, int limit);

    /** One programme's events in order, those after {@code position}, at most {@code limit}; never scans another programme. */
    List<RecordedEvent> readAfter(ProgrammeId programme, long position, int limit);

    /** One aggregate's events in order, from {@code sequence} on. */
    List<RecordedEvent> readAggregate(AggregateId aggregate, long sequence);

    /** The events that one request was answered with, by the id it carried; empty when no such request was appended. */
    List<RecordedEvent> readRequest(ProgrammeId programme, String requestId);

    /** The events at these positions, in the order of the positions; positions that do not exist are left out. */
    List<RecordedEvent> readAt(List<Long> positions);

    /** The last position recorded at or before a moment; 0 when everything came later. */
    long positionAt(Instant moment);

    /** When the event at a position was recorded. */
    Optional<Instant> recordedAt(long position);

    /** Every programme that has events, {@code system} included. */
    List<ProgrammeId> programmes();

    /**
     * Tells of new events.
     *
     * @param listener called with the new head after each commit, in order, on a thread that must not be held up
     * @return ends the telling
     */
    Runnable onAppend(LongConsumer listener);
}
