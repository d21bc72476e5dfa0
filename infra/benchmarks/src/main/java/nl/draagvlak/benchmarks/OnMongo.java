package nl.draagvlak.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draagvlak.ledger.LedgerDatabases;
import nl.draagvlak.ledger.vault.MasterKey;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.StorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentpercommit.DocumentPerCommitStorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.DocumentPerEventStorageStrategy;
import org.axonframework.serialization.Serializer;

/** The two that speak to a MongoDB server, on one server within this process, each turn in a database of its own. */
final class OnMongo implements AutoCloseable {

    private static final MasterKey MASTER = MasterKey.of("A".repeat(43) + "=", new SecureRandom());
    private static final WriteConcern CONCERN = WriteConcern.MAJORITY.withJournal(true);

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri = server.bindAndGetConnectionString();
    private final AtomicInteger turns = new AtomicInteger();

    Competitor.Entry draagvlak() {
        return new Competitor.Entry(
                "Draagvlak on MongoDB",
                "as shipped: w=majority, journalled, one writer, hash chain and vault included",
                true,
                callers -> draagvlakOpened());
    }

    /** One for each of its ways to store a commit. */
    List<Competitor.Entry> axonMongo() {
        return List.of(
                axonMongo("a document for each event", new DocumentPerEventStorageStrategy()),
                axonMongo("a document for each commit", new DocumentPerCommitStorageStrategy()));
    }

    private Competitor.Entry axonMongo(String way, StorageStrategy strategy) {
        return new Competitor.Entry(
                "axon-mongo",
                "MongoEventStorageEngine, w=majority, journalled, Jackson, a connection for each caller, " + way,
                true,
                callers -> axonMongoOpened(callers, strategy));
    }

    private Competitor draagvlakOpened() {
        String name = "own" + turns.incrementAndGet();
        LedgerDatabases ledger = LedgerDatabases.open(uri + "/" + name, Clock.systemUTC(), MASTER);
        return new Competitor(ledger.engine(), () -> {
            ledger.close();
            try (MongoClient client = MongoClients.create(uri)) {
                client.getDatabase(name).drop();
                client.getDatabase(name + "-vault").drop();
            }
        });
    }

    private Competitor axonMongoOpened(int callers, StorageStrategy strategy) {
        MongoClient client = MongoClients.create(uri + "/?maxPoolSize=" + (callers + 4));
        MongoDatabase database =
                client.getDatabase("axon" + turns.incrementAndGet()).withWriteConcern(CONCERN);
        Serializer serializer = AxonJson.serializer();
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .storageStrategy(strategy)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        return new Competitor(engine, () -> {
            database.drop();
            client.close();
        });
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
