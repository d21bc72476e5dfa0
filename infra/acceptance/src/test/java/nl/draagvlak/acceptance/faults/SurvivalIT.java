package nl.draagvlak.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SurvivalIT {

    private static final int CLIENTS = 16;
    private static final int ENOUGH = 150;

    @TempDir
    private Path folder;

    private final Map<String, Long> answered = new ConcurrentHashMap<>();

    @Test
    void hasEverythingThatWasAnsweredWhereItSaidAfterAKill() throws InterruptedException {
        Path data = folder.resolve("data");
        String stakeholders;
        try (Program first = Program.start(data)) {
            String programme = first.api()
                    .post("/v1/programmes", "{\"name\":\"Dorp\",\"purpose\":\"Wonen\"}")
                    .id();
            stakeholders = "/v1/programmes/" + programme + "/stakeholders";
            killUnderLoad(first, stakeholders);
        }
        assertThat(answered).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (Program second = Program.start(data)) {
            assertThat(second.api()
                            .get("/v1/ledger/verification")
                            .json()
                            .get("valid")
                            .asBoolean())
                    .isTrue();
            String ledger = stakeholders.replace("/stakeholders", "/ledger?positions=");
            answered.forEach((id, position) -> {
                JsonNode event = second.api().get(ledger + position).json().at("/items/0");
                assertThat(event.get("position").asLong()).isEqualTo(position);
                assertThat(event.toString()).contains(id);
            });
        }
    }

    private void killUnderLoad(Program program, String stakeholders) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.submit(() -> registerUntilItIsGone(program.api(), stakeholders, enough));
            }
            enough.await();
            program.kill();
        }
    }

    private void registerUntilItIsGone(Api api, String stakeholders, CountDownLatch enough) {
        try {
            while (true) {
                Answer answer = api.post(stakeholders, "{\"kind\":\"role\",\"name\":\"Voorzitter\"}");
                assertThat(answer.status()).isEqualTo(201);
                answered.put(
                        answer.id(),
                        Long.valueOf(answer.header("Ledger-Position").orElseThrow()));
                enough.countDown();
            }
        } catch (UncheckedIOException gone) {
            enough.countDown();
        }
    }
}
