package nl.draagvlak.acceptance.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Program;
import nl.draagvlak.acceptance.program.Program.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MasterKeyIT {

    private static final String CHAIR =
            "{\"kind\":\"role\",\"name\":\"Chair of the works council\",\"reference\":\"W-1\"}";

    @TempDir
    private Path folder;

    @Test
    void isChangedWithoutTouchingTheLedgerAndTheOneBeforeOpensNothing() throws IOException {
        Path data = folder.resolve("data");
        String people;
        JsonNode head;
        try (Program program = Program.start(data)) {
            people = "/v1/programmes/"
                    + program.api()
                            .post("/v1/programmes", "{\"name\":\"Ours\",\"purpose\":\"to last\"}")
                            .id()
                    + "/stakeholders";
            program.api().post(people, CHAIR).id();
            head = head(program);
            Ended tooEarly = Program.run("change-master-key", "--data", data.toString());
            assertThat(tooEarly.status()).isEqualTo(1);
            assertThat(tooEarly.console()).last().asString().startsWith("NOT CHANGED");
        }
        Path before = Files.copy(data.resolve("master.key"), folder.resolve("before.key"));

        Ended changed = Program.run("change-master-key", "--data", data.toString());

        assertThat(changed.status()).as(String.join("\n", changed.console())).isZero();
        assertThat(changed.console()).last().asString().startsWith("CHANGED");
        try (Program program = Program.start(data)) {
            assertThat(head(program)).isEqualTo(head);
            assertThat(program.api().get(people).json().at("/items/0/name").asString())
                    .isEqualTo("Chair of the works council");
            Answer taken = program.api().post(people, CHAIR);
            assertThat(taken.status()).as("the reference is still known").isIn(400, 409);
        }
        Files.copy(before, data.resolve("master.key"), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> Program.start(data))
                .hasMessageContaining("The vault does not open with this master key");
    }

    private static JsonNode head(Program program) {
        JsonNode verified = program.api().get("/v1/ledger/verification").json();
        assertThat(verified.get("valid").asBoolean()).isTrue();
        return verified.get("head");
    }
}
