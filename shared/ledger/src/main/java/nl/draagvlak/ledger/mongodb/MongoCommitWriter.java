package nl.draagvlak.ledger.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Set<Claim> keys = keysTaken(claims);
        // What is refused for its key may be a repeated request, which has to be told so.
        return keys.isEmpty() ? keys : held(claims);
    }

    @Override
    public Set<Claim> held(Set<Claim> claims) {
        Set<Claim> held = keysTaken(claims);
        Map<String, Claim> byText = new HashMap<>();
        claims.forEach(claim -> byText.put(Claims.text(claim), claim));
        for (Document commit : commits.find(Filters.in("claims", byText.keySet()))) {
            for (String text : commit.getList("claims", String.class)) {
                if (byText.containsKey(text)) {
                    held.add(byText.get(text));
                }
            }
        }
        return held;
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

    private Set<Claim> keysTaken(Set<Claim> claims) {
        Set<Claim> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (claim instanceof Claim.Key key && taken(key)) {
                taken.add(claim);
            }
        }
        return taken;
    }

    /** Whether the last thing that happened to a key was that it was taken. */
    private boolean taken(Claim.Key key) {
        String text = Claims.text(key);
        Document last = commits.find(Filters.and(Filters.eq("keys.k", text), Filters.lte("_id", tail().position())))
                .projection(Projections.include("keys"))
                .sort(Sorts.descending("_id"))
                .first();
        return last != null
                && last.getList("keys", Document.class).stream()
                        .filter(change -> text.equals(change.getString("k")))
                        .reduce((before, after) -> after)
                        .map(change -> change.getBoolean("taken"))
                        .orElse(false);
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
