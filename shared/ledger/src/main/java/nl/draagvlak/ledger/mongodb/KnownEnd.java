package nl.draagvlak.ledger.mongodb;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.store.NewCommit;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.Tail;
import org.bson.Document;

/** The end of the ledger as one reader or writer knows it, brought up to date by looking whether the next slot is filled. */
final class KnownEnd {

    /** After so many filled slots in a row it reads them as a range. */
    private static final int ONE_BY_ONE = 8;

    private final MongoCollection<Document> commits;
    private final Map<ProgrammeId, ProgrammeTail> tails = new HashMap<>();
    private final Consumer<CommitDocument> others;
    private Tail tail = Tail.EMPTY;

    /**
     * The end as it is now.
     *
     * @param others is told what others added since, in order
     */
    KnownEnd(MongoCollection<Document> commits, Consumer<CommitDocument> others) {
        this.commits = commits;
        this.others = others;
        Document last = commits.find().sort(Sorts.descending("_id")).first();
        if (last != null) {
            tail = new CommitDocument(last).tail();
        }
    }

    synchronized Tail tail() {
        return tail;
    }

    /** The end of a programme's chain at {@link #tail()}. */
    synchronized ProgrammeTail tail(ProgrammeId programme) {
        return tails.computeIfAbsent(programme, this::read);
    }

    /** Takes in what was added since. */
    synchronized Tail advance() {
        for (int i = 0; i < ONE_BY_ONE; i++) {
            Document next = commits.find(Filters.eq("_id", tail.position() + 1)).first();
            if (next == null) {
                return tail;
            }
            take(next);
        }
        for (Document next : commits.find(Filters.gt("_id", tail.position())).sort(Sorts.ascending("_id"))) {
            take(next);
        }
        return tail;
    }

    /** Takes in what this process itself added behind {@link #tail()}. */
    synchronized void add(NewCommit commit) {
        if (commit.position() == tail.position() + 1) {
            commit.appends().forEach(placed -> tails.put(placed.draft().programme(), placed.tail()));
            tail = commit.tail();
        }
    }

    private void take(Document stored) {
        CommitDocument commit = new CommitDocument(stored);
        commit.appends().forEach(append -> tails.put(append.programme(), append.tail()));
        tail = commit.tail();
        others.accept(commit);
    }

    /** Reads what the primary has: up to a known end a majority has it too, also when a new primary does not know that yet. */
    private ProgrammeTail read(ProgrammeId programme) {
        Document last = commits.withReadConcern(ReadConcern.LOCAL)
                .find(Filters.and(Filters.eq("programmes", programme.value()), Filters.lte("_id", tail.position())))
                .sort(Sorts.descending("_id"))
                .first();
        if (last == null) {
            return ProgrammeTail.EMPTY;
        }
        return new CommitDocument(last)
                .appends().stream()
                        .filter(append -> append.programme().equals(programme))
                        .reduce((before, after) -> after)
                        .map(KeptAppend::tail)
                        .orElse(ProgrammeTail.EMPTY);
    }
}
