package nl.draagvlak.ledger;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.security.SecureRandom;
import java.time.Clock;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.vault.MasterKey;

/** A server that speaks MongoDB's protocol within the test's own process. */
public final class InProcessMongo implements AutoCloseable {

    private static final MasterKey MASTER = MasterKey.of("A".repeat(43) + "=", new SecureRandom());

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri;

    /** A server without change streams, as one that is no replica set. */
    public InProcessMongo() {
        this(false);
    }

    /** A server that sends change streams or does not. */
    public InProcessMongo(boolean changeStreams) {
        if (changeStreams) {
            server.enableOplog();
        }
        uri = server.bindAndGetConnectionString();
    }

    /** Where it listens. */
    public String uri() {
        return uri;
    }

    /** Opens the ledger that it holds; as often as asked, as if from several processes. */
    public LedgerDatabases open(Clock clock, EventCatalogue catalogue) {
        return LedgerDatabases.open(uri, clock, MASTER, catalogue);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
