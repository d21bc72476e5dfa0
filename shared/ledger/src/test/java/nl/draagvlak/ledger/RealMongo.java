package nl.draagvlak.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.vault.MasterKey;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A MongoDB of its own in a container, a replica set of one; each test has a database of its own in it. */
public final class RealMongo {

    private static final MasterKey MASTER = MasterKey.of("A".repeat(43) + "=", new SecureRandom());
    private static final String SKIPPED = "SKIPPED: the ledger on a real MongoDB, because there is no Docker here";

    private final String database = "t" + UUID.randomUUID().toString().substring(0, 8);

    /** Holds the server that all tests share; the container ends with the process. */
    private static final class Server {
        static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8");

        static {
            MONGO.start();
        }
    }

    /** Skips the whole test class, and says so once, where there is no Docker. */
    public static void required() {
        boolean docker = DockerClientFactory.instance().isDockerAvailable();
        if (!docker) {
            System.out.println(SKIPPED);
        }
        Assumptions.assumeTrue(docker, SKIPPED);
    }

    /** Opens the ledger of this test; as often as asked, as if from several processes. */
    public LedgerDatabases open(Clock clock, EventCatalogue catalogue) {
        return LedgerDatabases.open(Server.MONGO.getReplicaSetUrl(database), clock, MASTER, catalogue);
    }
}
