package nl.draagvlak.acceptance.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepetitionIT {

    @Test
    void answersARepeatedRequestAsTheFirstAndRefusesAnotherUnderItsKeyAlsoAfterAKill(@TempDir Path folder) {
        Path data = folder.resolve("data");
        Program first = Program.start(data);
        Village village = Village.founded(first.api());
        Answer made = post(first, village, Village.stakeholder("Cor", "r-3"));
        Answer again = post(first, village, Village.stakeholder("Cor", "r-3"));
        assertThat(again.id()).isEqualTo(made.id());
        long head = village.head();
        first.kill();
        try (Program second = Program.start(data)) {
            assertThat(post(second, village, Village.stakeholder("Cor", "r-3")).id())
                    .isEqualTo(made.id());
            Answer other = post(second, village, Village.stakeholder("Dik", "r-4"));
            assertThat(other.status()).isEqualTo(409);
            assertThat(other.json().get("code").asString()).isEqualTo("idempotency-key-reused");
            assertThat(new Village(second.api(), village.programme(), "", "").head())
                    .isEqualTo(head);
        }
    }

    private static Answer post(Program program, Village village, String body) {
        return program.api()
                .post(
                        village.at("/stakeholders"),
                        body.getBytes(StandardCharsets.UTF_8),
                        "application/json",
                        Map.of("Idempotency-Key", "key-1"));
    }
}
