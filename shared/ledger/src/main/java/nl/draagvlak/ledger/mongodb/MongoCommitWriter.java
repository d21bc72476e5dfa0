package nl.draagvlak.ledger.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.CommitWriter;
import nl.draagvlak.ledger.store.Insertion;
import nl.draagvlak.ledger.store.NewCommit;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.Tail;
import org.bson.Document;

/**
 * Adds commits beside other processes that do the same. The position is the primary key, so whoever inserts it first has it; everybody
 * else looks again. Every claim but unique keys and ids of a series is in one unique index, so the usual append takes one round trip.
 */
final class MongoCommitWriter implements CommitWriter {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private final CommitSlots slots;
    private final Duration patience;
    private final HeldSeries series;
    private final KnownEnd end;
    private final HeldClaims held;
    private final Consumer<NewCommit> written;

    /**
     * A writer.
     *
     * @param commits read as a majority of the servers has it. What only the primary has may be lost with it, and a commit that was joined
     *     to it would be left without its predecessor
     * @param patience how long to go on trying when no server answers
     * @param written is told what became durable
     */
    MongoCommitWriter(
            MongoDatabase database, MongoCollection<Document> commits, Duration patience, Consumer<NewCommit> written) {
        this.slots = new CommitSlots(database, commits);
        this.patience = patience;
        this.series = new HeldSeries(commits);
        this.end = new KnownEnd(commits, series::add);
        this.held = new HeldClaims(commits, series);
        this.written = written;
    }

    @Override
    public boolean callersMayWrite() {
        return true;
    }

    @Override
    public Tail tail() {
        return end.tail();
    }

    @Override
    public ProgrammeTail tail(ProgrammeId programme) {
        return end.tail(programme);
    }

    @Override
    public void refresh() {
        Tail before = end.tail();
        if (end.advance().equals(before)) {
            // Who was first has only reached the primary; a moment later a majority has it.
            LockSupport.parkNanos(PAUSE);
        }
    }

    @Override
    public Set<Claim.Key> taken(Set<Claim.Key> keys) {
        return held.keysTaken(keys, tail());
    }

    @Override
    public Set<Claim> held(Set<Claim> claims) {
        return held.of(claims, tail());
    }

    @Override
    public Insertion insert(NewCommit commit) {
        NewIds ids = NewIds.of(commit);
        if (series.anyHeld(ids.ofSeries(), tail())) {
            return Insertion.CLAIM_HELD;
        }
        Insertion insertion = new CommitInsert(slots, new CommitBytes(commit, ids), patience).untilKnown();
        if (insertion == Insertion.DONE) {
            end.add(commit);
            series.add(ids.ofSeries());
            written.accept(commit);
        }
        return insertion;
    }
}
