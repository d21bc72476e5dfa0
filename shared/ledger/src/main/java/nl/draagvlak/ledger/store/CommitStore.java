package nl.draagvlak.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;

/** Where commits are kept. Reading is safe from many threads and sees durable commits only. */
public interface CommitStore extends AutoCloseable {

    /** The writing side; one per process. */
    CommitWriter writer();

    /** The end of the ledger now. */
    Tail tail();

    /** Position of one programme's last event; 0 when it has none. */
    long head(ProgrammeId programme);

    /** Commits in order, from the one that holds the event after {@code position}, until they hold {@code events} events. */
    List<Commit> readAfter(long position, int events);

    /** Appends in order, from the one that holds the event after {@code position}, until they hold {@code events} events. */
    List<StoredAppend> readAll(long position, int events);

    /** One programme's appends in order, from the one that holds its first event after {@code position}, until they hold {@code events}. */
    List<StoredAppend> readProgramme(ProgrammeId programme, long position, int events);

    /** The appends that hold an aggregate's events, in order, from {@code sequence} on, until they hold {@code events} of them. */
    List<StoredAppend> readAggregate(AggregateId aggregate, long sequence, int events);

    /** The append that answered a request. */
    Optional<StoredAppend> readRequest(ProgrammeId programme, String requestId);

    /** The last position recorded at or before a moment; 0 when everything came later. */
    long positionAt(Instant moment);

    /** Every programme that has events, in alphabetical order. */
    List<ProgrammeId> programmes();

    @Override
    void close();
}
