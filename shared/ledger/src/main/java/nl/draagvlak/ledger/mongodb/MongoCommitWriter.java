package nl.draagvlak.ledger.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.append.OutcomeUnknown;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.CommitWriter;
import nl.draagvlak.ledger.store.Insertion;
import nl.draagvlak.ledger.store.Placed;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.Tail;
import org.bson.Document;

/**
 * Adds commits beside other processes that do the same. The position is the primary key, so whoever inserts it first has it; everybody
 * else looks again. Every claim but unique keys is in one unique index, so the usual append takes one round trip.
 */
final class MongoCommitWriter implements CommitWriter {

    private static final int TRIES = 5;
    private static final long PAUSE_NANOS = 100_000_000L;

    private final MongoCollection<Document> commits;
    private final KnownEnd end;
    private final HeldClaims held;
    private final BiConsumer<Commit, List<Placed>> written;

    /**
     * A writer.
     *
     * @param commits read locally, so that a position another writer just took is seen at once
     * @param written is told what became durable
     */
    MongoCommitWriter(MongoCollection<Document> commits, BiConsumer<Commit, List<Placed>> written) {
        this.commits = commits;
        this.end = new KnownEnd(commits);
        this.held = new HeldClaims(commits);
        this.written = written;
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
        end.advance();
    }

    @Override
    public Set<Claim> heldUnguarded(Set<Claim> claims) {
        Set<Claim> keys = held.keysTaken(claims, tail());
        // What is refused for its key may be a repeated request, which has to be told so.
        return keys.isEmpty() ? keys : held(claims);
    }

    @Override
    public Set<Claim> held(Set<Claim> claims) {
        return held.of(claims, tail());
    }

    @Override
    public Insertion insert(Commit commit, List<Placed> appends) {
        Insertion insertion = insert(CommitDocument.of(commit, appends), commit);
        if (insertion == Insertion.DONE) {
            end.add(commit, appends);
            written.accept(commit, appends);
        }
        return insertion;
    }

    /** Inserts, and when the connection fails looks what became of it: the same commit is never there twice. */
    private Insertion insert(Document document, Commit commit) {
        MongoException last = null;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                if (last == null || !stored(commit)) {
                    commits.insertOne(document);
                }
                return Insertion.DONE;
            } catch (MongoWriteException refused) {
                if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return refusal(commit);
                }
                last = refused;
            } catch (MongoException failed) {
                last = failed;
            }
            LockSupport.parkNanos(PAUSE_NANOS << tries);
        }
        throw new OutcomeUnknown(Objects.requireNonNull(last));
    }

    private Insertion refusal(Commit commit) {
        Document slot = commits.find(Filters.eq("_id", commit.position())).first();
        if (slot == null) {
            return Insertion.CLAIM_HELD;
        }
        return commit.hash().hex().equals(slot.getString("hash")) ? Insertion.DONE : Insertion.POSITION_TAKEN;
    }

    /** Whether a majority of the servers has this very commit. */
    private boolean stored(Commit commit) {
        return commits.withReadConcern(ReadConcern.MAJORITY)
                        .find(Filters.and(
                                Filters.eq("_id", commit.position()),
                                Filters.eq("hash", commit.hash().hex())))
                        .first()
                != null;
    }
}
