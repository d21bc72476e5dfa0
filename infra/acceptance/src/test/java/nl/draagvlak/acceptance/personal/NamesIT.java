package nl.draagvlak.acceptance.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class NamesIT {

    private static final String SECRET = "eenhoornzegel";

    @Test
    void noNameAndNoTextAboutPeopleLiesReadableInTheDataFolderOrOnTheConsole(@TempDir Path folder) {
        try (Program program = Program.start(folder.resolve("data"), "--draagvlak.example=true")) {
            String at = "/v1/programmes/" + exampleOf(program.api());
            List<String> names = names(program.api(), at);
            assertThat(names).hasSizeGreaterThan(20);
            note(program.api(), at);
            String readable = everything(folder) + String.join("\n", program.console());
            assertThat(names).noneMatch(readable::contains);
            assertThat(readable).doesNotContain(SECRET).contains("stakeholder");
        }
    }

    private static String exampleOf(Api api) {
        return api.get("/v1/example").json().get("programme").asString();
    }

    /** Of people and roles; an organisation may be called what its domain is called, and a domain is nobody. */
    private static List<String> names(Api api, String at) {
        return api.get(at + "/stakeholders?limit=1000")
                .json()
                .get("items")
                .valueStream()
                .filter(stakeholder -> !stakeholder.get("kind").asString().equals("organisation"))
                .map(stakeholder -> stakeholder.get("name").asString())
                .toList();
    }

    private static void note(Api api, String at) {
        JsonNode programme = api.get(at).json();
        String somebody =
                api.get(at + "/stakeholders?limit=1").json().at("/items/0/id").asString();
        String body = """
            {"channel":"conversation","effectiveOn":"%s","text":"%s",
             "participants":[{"stakeholder":"%s","signals":[{"form":"inertia","words":"%s"}]}]}\
            """.formatted(programme.get("today").asString(), SECRET, somebody, SECRET);
        api.post(at + "/interactions", body).id();
    }

    private static String everything(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
