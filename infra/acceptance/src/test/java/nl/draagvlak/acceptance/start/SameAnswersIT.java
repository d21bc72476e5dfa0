package nl.draagvlak.acceptance.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same question at the same position, in two runs of the program. */
class SameAnswersIT {

    private static final List<String> QUESTIONS = List.of(
            "/insights",
            "/network/measures",
            "/network/measures?weights=ignored",
            "/network/measures?weights=strength&kind=trust",
            "/network/map");

    @TempDir
    private Path folder;

    @Test
    void areTheSameByteForByte() {
        Path data = folder.resolve("data");
        String programme;
        long position;
        Map<String, String> before;
        try (Program program = Program.start(data, "--draagvlak.example=true")) {
            Api api = program.api();
            programme = api.get("/v1/example").json().get("programme").asString();
            position = position(api, programme);
            before = answers(api, programme, position);
        }
        try (Program program = Program.start(data)) {
            assertThat(answers(program.api(), programme, position)).isEqualTo(before);
        }
    }

    private static long position(Api api, String programme) {
        return api.get("/v1/programmes/" + programme).json().get("knownAt").asLong();
    }

    private static Map<String, String> answers(Api api, String programme, long position) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String question : QUESTIONS) {
            String more = (question.contains("?") ? "&" : "?") + "knownAt=" + position;
            Answer answer = api.get("/v1/programmes/" + programme + question + more);
            assertThat(answer.status()).as(question).isEqualTo(200);
            assertThat(answer.response().body().length()).as(question).isGreaterThan(200);
            answers.put(question, answer.response().body());
        }
        return answers;
    }
}
