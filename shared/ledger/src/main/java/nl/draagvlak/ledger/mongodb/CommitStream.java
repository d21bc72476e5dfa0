package nl.draagvlak.ledger.mongodb;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.draagvlak.ledger.reading.News;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** News of commits by change stream, which a replica set sends and a single server does not. */
public final class CommitStream implements News {

    private static final Logger LOG = LoggerFactory.getLogger(CommitStream.class);
    private static final long WAIT_MILLIS = 1_000;
    /** A server that answers at once when there is nothing is not asked again at once. */
    private static final long PAUSE_NANOS = 10_000_000L;
    /** Commits can be large; of each only its place travels. */
    private static final List<Bson> ONLY_PLACES = List.of(
            Aggregates.match(Filters.eq("operationType", "insert")),
            Aggregates.project(
                    Projections.include("operationType", "documentKey", "fullDocument._id", "fullDocument.n")));

    private final MongoCollection<Document> commits;

    public CommitStream(MongoDatabase database) {
        this.commits = database.getCollection("commits").withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public Optional<Flow> open() {
        try {
            return Optional.of(new Stream(commits.watch(ONLY_PLACES, Document.class)
                    .maxAwaitTime(WAIT_MILLIS, TimeUnit.MILLISECONDS)
                    .cursor()));
        } catch (MongoCommandException refused) {
            LOG.info("this server sends no change streams, so other processes' commits are looked for");
            return Optional.empty();
        }
    }

    private record Stream(MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor) implements Flow {

        @Override
        public long next() {
            long last = 0;
            do {
                ChangeStreamDocument<Document> change = cursor.tryNext();
                Document commit = change == null ? null : change.getFullDocument();
                if (commit != null) {
                    last = commit.getLong("_id") + commit.getInteger("n") - 1;
                }
            } while (cursor.available() > 0);
            if (last == 0) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            return last;
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}
