package nl.draagvlak.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeUnknownIT {

    @TempDir
    private Path folder;

    private final Reticent reticent = new Reticent();
    private final MongoServer server = new MongoServer(reticent.around(new MemoryBackend()));
    private final InetSocketAddress address = server.bind();

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void saysThatTheOutcomeIsUnknownAndTellsItWhenAskedAgainUnderTheSameKey() {
        String uri = "mongodb://" + address.getHostString() + ":" + address.getPort()
                + "/draagvlak?serverSelectionTimeoutMS=500";
        try (Program program = Program.start(folder.resolve("data"), "--draagvlak.mongodb.uri=" + uri)) {
            String programme = program.api()
                    .post("/v1/programmes", "{\"name\":\"Dorp\",\"purpose\":\"Wonen\"}")
                    .id();
            String stakeholders = "/v1/programmes/" + programme + "/stakeholders";

            reticent.hangUpFromTheNextCommitOn();
            Answer unknown = register(program, stakeholders, "nl");
            assertThat(unknown.status()).isEqualTo(503);
            assertThat(unknown.json().get("code").asString()).isEqualTo("outcome-unknown");
            assertThat(unknown.json().get("detail").asString()).contains("opnieuw met dezelfde Idempotency-Key");

            Answer away = register(program, stakeholders, "en");
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.json().get("code").asString()).isEqualTo("store-unreachable");
            assertThat(away.json().get("detail").asString()).contains("The database does not answer");

            reticent.answerAgain();
            Answer again = register(program, stakeholders, "en");
            assertThat(again.status()).as(again.response().body()).isIn(200, 201);
            assertThat(program.api()
                            .get("/v1/ledger/verification")
                            .json()
                            .get("positions")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    private static Answer register(Program program, String stakeholders, String language) {
        return program.api()
                .post(
                        stakeholders,
                        "{\"kind\":\"role\",\"name\":\"Voorzitter\"}".getBytes(StandardCharsets.UTF_8),
                        "application/json",
                        Map.of("Accept-Language", language, "Idempotency-Key", "one"));
    }
}
