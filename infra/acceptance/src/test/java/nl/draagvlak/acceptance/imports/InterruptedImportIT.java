package nl.draagvlak.acceptance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InterruptedImportIT {

    private static final int STAKEHOLDERS = 1_500;

    @TempDir
    private Path folder;

    @Test
    void goesOnByItselfAfterAKillAndReportsTheWhole() {
        Path data = folder.resolve("data");
        String location;
        String programme;
        try (Program first = Program.start(data)) {
            programme = first.api()
                    .post("/v1/programmes", "{\"name\":\"Ours\",\"purpose\":\"to go on\"}")
                    .id();
            location = ring().send(first.api(), programme, "format=network-csv")
                    .header("Location")
                    .orElseThrow();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> first.api()
                                    .get(location)
                                    .json()
                                    .at("/progress/done")
                                    .asInt()
                            > 50);
            assertThat(first.api().get(location).json().path("state").asString())
                    .isEqualTo("running");
            first.kill();
        }
        try (Program second = Program.start(data)) {
            JsonNode ended = Upload.awaitEnd(second.api(), location);
            assertThat(ended.path("state").asString()).isEqualTo("completed");
            assertThat(ended.at("/report/created/stakeholders").asInt()).isEqualTo(STAKEHOLDERS);
            assertThat(ended.at("/report/created/ties").asInt()).isEqualTo(STAKEHOLDERS);
            JsonNode network = second.api()
                    .get("/v1/programmes/" + programme + "/network/measures")
                    .json()
                    .get("network");
            assertThat(network.get("stakeholders").asInt()).isEqualTo(STAKEHOLDERS);
            assertThat(network.get("ties").asInt()).isEqualTo(STAKEHOLDERS);
            JsonNode verified = second.api().get("/v1/ledger/verification").json();
            assertThat(verified.get("valid").asBoolean()).isTrue();
        }
    }

    private static Upload ring() {
        StringBuilder nodes = new StringBuilder("Id,Domain\n");
        StringBuilder edges = new StringBuilder("Source,Target\n");
        for (int i = 0; i < STAKEHOLDERS; i++) {
            nodes.append("s").append(i).append(",d").append(i % 7).append('\n');
            edges.append("s")
                    .append(i)
                    .append(",s")
                    .append((i + 1) % STAKEHOLDERS)
                    .append('\n');
        }
        return new Upload().with("nodes", nodes.toString()).with("edges", edges.toString());
    }
}
