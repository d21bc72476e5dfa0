package nl.draagvlak.acceptance.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedImportIT {

    private static final int PEOPLE = 3_000;

    @Test
    void anImportThatWasKilledResumesByItselfAndHappensOnce(@TempDir Path folder) {
        Path data = folder.resolve("data");
        Program first = Program.start(data);
        String programme = first.api()
                .post("/v1/programmes", "{\"name\":\"Stad\",\"purpose\":\"Groeien\"}")
                .id();
        String address = begin(first.api(), programme);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> done(first.api(), address) > 0);
        first.kill();
        try (Program second = Program.start(data)) {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> state(second.api(), address).equals("completed"));
            assertThat(count(second.api(), programme)).isEqualTo(PEOPLE);
            String again = begin(second.api(), programme);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> state(second.api(), again).equals("completed"));
            assertThat(second.api()
                            .get(again)
                            .json()
                            .at("/report/created/stakeholders")
                            .asInt())
                    .isZero();
            assertThat(second.api()
                            .get("/v1/ledger/verification")
                            .json()
                            .get("valid")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static String begin(Api api, String programme) {
        String nodes = "Id,Label,Domain\n"
                + IntStream.range(0, PEOPLE)
                        .mapToObj(n -> "n%d,Bewoner %d,Wijk %d".formatted(n, n, n % 7))
                        .collect(Collectors.joining("\n"));
        String edges = "Source,Target,Weight\n"
                + IntStream.range(1, PEOPLE)
                        .mapToObj(n -> "n%d,n%d,%d".formatted(n, n / 2, 1 + n % 3))
                        .collect(Collectors.joining("\n"));
        String body = part("nodes", nodes) + part("edges", edges) + "--edge--\r\n";
        Answer answer = api.post(
                "/v1/programmes/" + programme + "/imports?format=network-csv&dryRun=false",
                body.getBytes(StandardCharsets.UTF_8),
                "multipart/form-data; boundary=edge",
                Map.of());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
        return answer.header("Location").orElseThrow();
    }

    private static String part(String name, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                + ".csv\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }

    private static int done(Api api, String address) {
        return api.get(address).json().at("/progress/done").asInt();
    }

    private static String state(Api api, String address) {
        return api.get(address).json().get("state").asString();
    }

    private static int count(Api api, String programme) {
        return api.get("/v1/programmes/" + programme).json().get("stakeholders").asInt();
    }
}
