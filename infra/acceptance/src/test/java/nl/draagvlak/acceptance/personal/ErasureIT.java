package nl.draagvlak.acceptance.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.draagvlak.acceptance.program.Answer;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ErasureIT {

    @Test
    void whoeverIsErasedIsNamedAndProposedNowhereWhileTheLedgerStaysValid(@TempDir Path folder) {
        Path data = folder.resolve("data");
        String at;
        JsonNode person;
        try (Program program = Program.start(data, "--draagvlak.example=true")) {
            Api api = program.api();
            at = "/v1/programmes/"
                    + api.get("/v1/example").json().get("programme").asString();
            person = somebodyProposed(api, at);
            Answer erased = api.post(path(at, person) + "/erasure", "{\"confirm\":true}");
            assertThat(erased.status()).as(erased.response().body()).isEqualTo(200);
            assertThatForgotten(api, at, person);
        }
        try (Program again = Program.start(data)) {
            assertThatForgotten(again.api(), at, person);
        }
    }

    /** Whom the first insight that proposes anybody puts first. */
    private static JsonNode somebodyProposed(Api api, String at) {
        return api.get(at + "/insights")
                .json()
                .valueStream()
                .flatMap(insight -> insight.path("candidates").valueStream())
                .findFirst()
                .orElseThrow();
    }

    private static void assertThatForgotten(Api api, String at, JsonNode person) {
        String name = person.get("name").asString();
        for (String view :
                List.of("/stakeholders?limit=1000", "/network/map", "/insights", "/interactions?limit=1000")) {
            assertThat(api.get(at + view).response().body()).as(view).doesNotContain(name);
        }
        assertThat(api.get(path(at, person) + "/story").response().body()).doesNotContain(name);
        JsonNode shown = api.get(path(at, person)).json();
        assertThat(shown.path("name").isString()).isFalse();
        assertThat(shown.get("erased").asBoolean()).isTrue();
        assertThat(api.get(at + "/insights")
                        .json()
                        .valueStream()
                        .flatMap(insight -> insight.path("candidates").valueStream())
                        .map(candidate -> candidate.get("stakeholder").asString()))
                .isNotEmpty()
                .doesNotContain(stakeholder(person));
        assertThat(api.get("/v1/ledger/verification").json().get("valid").asBoolean())
                .isTrue();
    }

    private static String path(String at, JsonNode person) {
        return at + "/stakeholders/" + stakeholder(person);
    }

    private static String stakeholder(JsonNode person) {
        return person.get("stakeholder").asString();
    }
}
