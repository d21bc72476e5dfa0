package nl.draagvlak.acceptance.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import nl.draagvlak.acceptance.program.Program.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BackupIT {

    private static final String NAME = "Wilhelmina Oosterveld";

    @TempDir
    private Path folder;

    @Test
    void isMadeUnderLoadAndRestoredToALedgerThatVerifiesAndGoesOn() throws IOException {
        Path backups = folder.resolve("elsewhere");
        String people;
        JsonNode made;
        String publicKey;
        try (Program program = Program.start(folder.resolve("data"), "--draagvlak.backup.folder=" + backups)) {
            people = programme(program.api()) + "/stakeholders";
            register(program.api(), people, NAME);
            made = madeUnderLoad(program.api(), people);
            publicKey = program.api()
                    .get("/v1/ledger/checkpoint")
                    .json()
                    .get("publicKey")
                    .asString();
            program.kill();
        }
        assertThat(bytesBelow(backups)).as("no name in any copy").noneMatch(bytes -> bytes.contains(NAME));

        Ended restored = restore(backups, made.get("id").asString(), publicKey);

        assertThat(restored.console()).last().asString().startsWith("RESTORED");
        try (Program program = Program.start(folder.resolve("restored"))) {
            JsonNode verified =
                    program.api().get("/v1/ledger/verification?full=true").json();
            assertThat(verified.get("valid").asBoolean()).isTrue();
            assertThat(verified.get("positions")).isEqualTo(made.get("position"));
            assertThat(verified.get("head")).isEqualTo(made.get("hash"));
            JsonNode items = program.api().get(people + "?limit=1000").json().get("items");
            assertThat(items.valueStream().map(item -> item.path("name").asString("")))
                    .hasSize(made.get("position").asInt() - 1)
                    .contains(NAME)
                    .doesNotContain("");
            register(program.api(), people, "Somebody new");
        }
    }

    @Test
    void refusesInPlainWordsWhatItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        try (Program program = Program.start(folder.resolve("data"), "--draagvlak.backup.folder=" + file)) {
            Answer refused = program.api().post("/v1/ledger/backups", "");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().get("code").asString()).isEqualTo("backup-folder-unusable");
            assertThat(refused.json().get("detail").asString()).contains("draagvlak.backup.folder");
            assertThat(program.api().get("/v1/ledger/backups/20260101-000000").status())
                    .isEqualTo(404);
        }
        Ended usage = Program.run("restore", "--from", "there");
        assertThat(usage.status()).isEqualTo(2);
        assertThat(usage.console()).anyMatch(line -> line.contains("usage: java -jar draagvlak.jar restore"));
    }

    /** The state of a backup during which others went on writing. */
    private static JsonNode madeUnderLoad(Api api, String people) {
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        List<Thread> writers = IntStream.range(0, 4)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> {
                    for (int number = 0; !enough.get(); number++) {
                        register(api, people, "Person " + writer + "-" + number);
                        written.incrementAndGet();
                    }
                }))
                .toList();
        await().until(() -> written.get() > 40);
        Answer accepted = api.post("/v1/ledger/backups", "");
        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(202);
        JsonNode made = await().atMost(Duration.ofMinutes(1))
                .until(() -> api.get(accepted.header("Location").orElseThrow()).json(), state -> !"running"
                        .equals(state.path("state").asString()));
        assertThat(made.get("state").asString()).isEqualTo("completed");
        int then = written.get();
        await().until(() -> written.get() > then + 10);
        enough.set(true);
        writers.forEach(BackupIT::join);
        assertThat(made.get("position").asInt()).isGreaterThan(40).isLessThan(written.get() + 2);
        return made;
    }

    private Ended restore(Path backups, String id, String publicKey) {
        Ended ended = Program.run(
                "restore",
                "--ledger",
                backups.resolve("ledger/" + id).toString(),
                "--vault",
                backups.resolve("vault/" + id).toString(),
                "--master-key",
                folder.resolve("data/master.key").toString(),
                "--into",
                folder.resolve("restored").toString(),
                "--key",
                publicKey);
        assertThat(ended.status()).as(String.join("\n", ended.console())).isZero();
        return ended;
    }

    private static String programme(Api api) {
        return "/v1/programmes/"
                + api.post("/v1/programmes", "{\"name\":\"Ours\",\"purpose\":\"to last\"}")
                        .id();
    }

    private static void register(Api api, String people, String name) {
        api.post(people, "{\"kind\":\"role\",\"name\":\"" + name + "\"}").id();
    }

    private static List<String> bytesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(BackupIT::bytes).toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
