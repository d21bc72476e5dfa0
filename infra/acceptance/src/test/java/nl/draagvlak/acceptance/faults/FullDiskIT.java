package nl.draagvlak.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsSmallDisk() {
        SmallDisk.required(folder);
    }

    @Test
    void refusesWritesInPlainWordsWhileTheDiskIsFullAndTakesThemWhenThereIsRoom() throws IOException {
        try (Program program = Program.startWithin(SmallDisk.small(folder), folder.resolve("data"))) {
            Api api = program.api();
            String programme = api.post("/v1/programmes", "{\"name\":\"Dorp\",\"purpose\":\"Wonen\"}")
                    .id();
            String stakeholders = "/v1/programmes/" + programme + "/stakeholders";
            Path filling = SmallDisk.seenBy(program, folder.resolve("filling"));
            fill(filling);

            Answer english = register(api, stakeholders, "en");
            Answer dutch = register(api, stakeholders, "nl");
            assertThat(english.status()).isEqualTo(503);
            assertThat(english.header("Retry-After")).isPresent();
            assertThat(english.json().get("code").asString()).isEqualTo("store-full");
            assertThat(english.json().get("detail").asString()).contains("The disk that holds the data is full");
            assertThat(dutch.json().get("detail").asString()).contains("De schijf met de gegevens is vol");
            assertThat(positions(api)).isEqualTo(1);
            assertThat(api.get(stakeholders).status()).isEqualTo(200);

            Files.delete(filling);
            assertThat(register(api, stakeholders, "en").status()).isEqualTo(201);
            assertThat(positions(api)).isEqualTo(2);
            assertThat(program.console()).noneMatch(line -> line.startsWith("\tat "));
        }
    }

    @Test
    void doesNotStartOnAFullDiskAndSaysWhy() {
        Program.Ended ended = Program.refused(SmallDisk.full(folder), folder.resolve("data"));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.console())
                .anyMatch(line -> line.contains("No space left on device"))
                .noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void doesNotStartOnADiskThatCannotBeWrittenAndSaysWhy() {
        Path data = folder.resolve("data");
        Program.Ended ended = Program.refused(SmallDisk.readOnly(folder), data);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.console())
                .anyMatch(line -> line.contains(data + " cannot be used for the ledger: Read-only file system"))
                .noneMatch(line -> line.startsWith("\tat "));
        assertThat(data).doesNotExist();
    }

    private static Answer register(Api api, String stakeholders, String language) {
        return api.post(
                stakeholders,
                "{\"kind\":\"role\",\"name\":\"Voorzitter\"}".getBytes(StandardCharsets.UTF_8),
                "application/json",
                Map.of("Accept-Language", language, "Idempotency-Key", "one"));
    }

    private static int positions(Api api) {
        assertThat(api.get("/v1/ledger/verification").json().get("valid").asBoolean())
                .isTrue();
        return api.get("/v1/ledger/verification").json().get("positions").asInt();
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
