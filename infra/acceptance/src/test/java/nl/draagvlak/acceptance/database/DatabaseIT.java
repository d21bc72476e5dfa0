package nl.draagvlak.acceptance.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseIT {

    @TempDir
    private Path folder;

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private String uri = "";

    @BeforeEach
    void listen() {
        InetSocketAddress address = server.bind();
        uri = "mongodb://" + address.getHostString() + ":" + address.getPort() + "/draagvlak";
    }

    @AfterEach
    void stopListening() {
        server.shutdownNow();
    }

    private Program start() {
        return Program.start(folder.resolve("data"), "--draagvlak.mongodb.uri=" + uri);
    }

    @Test
    void keepsTheLedgerInTheDatabaseAndOpensItAgain() {
        String programme;
        try (Program first = start()) {
            programme = first.api()
                    .post("/v1/programmes", "{\"name\":\"Ours\",\"purpose\":\"to last\"}")
                    .id();
            first.api()
                    .post(
                            "/v1/programmes/" + programme + "/stakeholders",
                            "{\"kind\":\"role\",\"name\":\"Chair of the works council\"}")
                    .id();
        }
        try (Program second = start()) {
            Answer list = second.api().get("/v1/programmes/" + programme + "/stakeholders");
            assertThat(list.json().at("/items/0/name").asString()).isEqualTo("Chair of the works council");
            Answer verified = second.api().get("/v1/ledger/verification");
            assertThat(verified.json().get("valid").asBoolean()).isTrue();
            assertThat(verified.json().get("positions").asInt()).isEqualTo(2);
        }
    }
}
