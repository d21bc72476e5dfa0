package nl.draagvlak.ledger.mongodb;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.CommitStore;
import nl.draagvlak.ledger.store.CommitWriter;
import nl.draagvlak.ledger.store.StoredAppend;
import nl.draagvlak.ledger.store.Tail;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The ledger in a MongoDB collection, which many processes may add to. Every read sees what a majority of the servers has. */
public final class MongoCommits implements CommitStore {

    private static final int PAGE = 100;

    private final MongoCollection<Document> commits;
    private final KnownEnd end;
    private final MongoCommitWriter writer;

    /**
     * Opens the ledger in a database, making its indexes when they are not there.
     *
     * @param patience how long a write goes on trying when no server answers
     */
    public MongoCommits(MongoDatabase database, Duration patience) {
        MongoCollection<Document> all =
                database.getCollection("commits").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        all.createIndex(Indexes.ascending("claims"), new IndexOptions().unique(true));
        all.createIndex(Indexes.ascending("series", "_id"));
        all.createIndex(Indexes.ascending("programmes", "_id"));
        all.createIndex(Indexes.ascending("keys.k", "_id"));
        all.createIndex(Indexes.ascending("at", "_id"));
        commits = all.withReadConcern(ReadConcern.MAJORITY);
        end = new KnownEnd(commits, others -> {});
        writer = new MongoCommitWriter(database, commits, patience, end::add);
    }

    @Override
    public CommitWriter writer() {
        return writer;
    }

    @Override
    public Tail tail() {
        return end.advance();
    }

    @Override
    public long head(ProgrammeId programme) {
        end.advance();
        return end.tail(programme).position();
    }

    @Override
    public List<Commit> readAfter(long position, int events) {
        List<Commit> found = new ArrayList<>();
        try (MongoCursor<Document> cursor = from(position + 1, Filters.empty()).iterator()) {
            for (long sum = 0; sum < events && cursor.hasNext(); ) {
                Commit commit = new CommitDocument(cursor.next()).commit();
                found.add(commit);
                sum += commit.last() - Math.max(position, commit.position() - 1);
            }
        }
        return found;
    }

    @Override
    public List<StoredAppend> readAll(long position, int events) {
        return appends(from(position + 1, Filters.empty()), append -> true, position, events);
    }

    private Optional<Commit> commitAt(long position) {
        Document exact = commits.find(Filters.eq("_id", position)).first();
        Document holds = exact != null || position < 1
                ? exact
                : commits.find(Filters.lt("_id", position))
                        .sort(Sorts.descending("_id"))
                        .first();
        return Optional.ofNullable(holds)
                .map(stored -> new CommitDocument(stored).commit())
                .filter(commit -> commit.last() >= position);
    }

    @Override
    public List<StoredAppend> readProgramme(ProgrammeId programme, long position, int events) {
        return appends(
                from(position + 1, Filters.eq("programmes", programme.value())),
                append -> append.programme().equals(programme),
                position,
                events);
    }

    private static List<StoredAppend> appends(
            FindIterable<Document> commits, Predicate<KeptAppend> wanted, long position, int events) {
        List<StoredAppend> found = new ArrayList<>();
        try (MongoCursor<Document> cursor = commits.iterator()) {
            for (long sum = 0; sum < events && cursor.hasNext(); ) {
                CommitDocument commit = new CommitDocument(cursor.next());
                for (KeptAppend append : commit.appends()) {
                    if (sum < events && wanted.test(append) && append.last() > position) {
                        found.add(append.of(commit));
                        sum += append.last() - Math.max(position, append.first() - 1);
                    }
                }
            }
        }
        return found;
    }

    /** Asks for the claims of a page of sequences, which the unique index answers. */
    @Override
    public List<StoredAppend> readAggregate(AggregateId aggregate, long sequence, int events) {
        List<StoredAppend> found = new ArrayList<>();
        int before;
        long from = sequence;
        do {
            before = found.size();
            List<String> claims = LongStream.range(from, from + PAGE)
                    .mapToObj(place -> Claims.text(new Claim.Sequence(aggregate, place)))
                    .toList();
            for (Document stored : commits.find(Filters.in("claims", claims)).sort(Sorts.ascending("_id"))) {
                CommitDocument commit = new CommitDocument(stored);
                commit.appends().stream()
                        .filter(append -> append.programme().equals(aggregate.programme()))
                        .forEach(append -> add(append.of(commit), found));
            }
            from += PAGE;
        } while (found.size() > before && from - sequence < events);
        return found;
    }

    @Override
    public Optional<StoredAppend> readRequest(ProgrammeId programme, String requestId) {
        String claim = Claims.text(new Claim.Request(programme, requestId));
        return Optional.ofNullable(commits.find(Filters.eq("claims", claim)).first())
                .map(CommitDocument::new)
                .flatMap(commit -> commit.append(programme, requestId).map(append -> append.of(commit)));
    }

    @Override
    public long positionAt(Instant moment) {
        Document last = commits.find(Filters.lte("at", moment.toEpochMilli()))
                .sort(Sorts.descending("at", "_id"))
                .first();
        return last == null ? 0 : new CommitDocument(last).tail().position();
    }

    @Override
    public List<ProgrammeId> programmes() {
        List<ProgrammeId> found = new ArrayList<>();
        commits.distinct("programmes", String.class).map(ProgrammeId::new).into(found);
        return found.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    @Override
    public void close() {}

    /** Commits in order from the one that holds a position. */
    private FindIterable<Document> from(long position, Bson filter) {
        long first = commitAt(position).map(Commit::position).orElse(position);
        return commits.find(Filters.and(filter, Filters.gte("_id", first))).sort(Sorts.ascending("_id"));
    }

    private static void add(StoredAppend append, List<StoredAppend> found) {
        if (found.isEmpty() || found.getLast().position() < append.position()) {
            found.add(append);
        }
    }
}
