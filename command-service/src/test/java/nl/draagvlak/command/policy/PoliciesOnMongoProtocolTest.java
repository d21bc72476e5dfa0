package nl.draagvlak.command.policy;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Clock;
import nl.draagvlak.ledger.LedgerDatabases;
import nl.draagvlak.ledger.OpenLedger;

class PoliciesOnMongoProtocolTest extends PoliciesContract {

    private final MongoServer server = new MongoServer(new MemoryBackend());

    @Override
    OpenLedger open(Path folder) {
        return LedgerDatabases.open(
                server.bindAndGetConnectionString(), Clock.systemUTC(), folder.resolve("master.key"));
    }

    @Override
    void stop() {
        server.shutdownNow();
    }

    @Override
    int many() {
        return 1_000;
    }
}
