package nl.draagvlak.acceptance.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.draagvlak.acceptance.program.Api;
import nl.draagvlak.acceptance.program.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published networks, brought in over HTTP, give the values that other programs computed for them. */
class RealNetworksIT {

    private static final Path NETWORKS = Path.of(System.getProperty("draagvlak.real", "../../../shared/real"))
            .toAbsolutePath()
            .normalize();

    @TempDir
    private static Path folder;

    private static Program program;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isDirectory(NETWORKS), "skipped: the folder of published networks is absent: " + NETWORKS);
        program = Program.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        if (program != null) {
            program.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"chemnet_pol", "chemnet_infrep", "chemnet_scito", "florentine_marriage"})
    void givesEveryExpectedValueAfterAnImportOfSheets(String name) throws IOException {
        Upload sheets = new Upload()
                .with("nodes", Files.readAllBytes(NETWORKS.resolve(name + ".nodes.csv")))
                .with("edges", Files.readAllBytes(NETWORKS.resolve(name + ".edges.csv")));
        holdsAllValues(name, sheets, "network-csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chemnet_pol", "chemnet_infrep", "chemnet_scito"})
    void givesEveryExpectedValueAfterAnImportOfGraphml(String name) throws IOException {
        Upload file = new Upload().with("file", Files.readAllBytes(NETWORKS.resolve(name + ".graphml")));
        holdsAllValues(name, file, "graphml");
    }

    private static void holdsAllValues(String name, Upload upload, String format) throws IOException {
        Api api = program.api();
        String programme = api.post(
                        "/v1/programmes", "{\"name\":\"" + name + " " + format + "\",\"purpose\":\"measured\"}")
                .id();
        JsonNode ended = upload.sendAndAwait(api, programme, "format=" + format);
        assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo("completed");

        JsonNode expected = JsonMapper.shared().readTree(Files.readString(NETWORKS.resolve(name + ".expected.json")));
        JsonNode measured = api.get("/v1/programmes/" + programme + "/network/measures?weights=ignored")
                .json();
        Map<String, JsonNode> byReference = new HashMap<>();
        measured.get("stakeholders")
                .forEach(row -> byReference.put(row.get("reference").asString(), row));

        holds(name + " network", expected.get("network"), measured.get("network"));
        expected.get("stakeholders").forEachEntry((reference, values) -> {
            assertThat(byReference).containsKey(reference);
            holds(name + " " + reference, values, requireNonNull(byReference.get(reference)));
        });
        assertThat(byReference).hasSize(expected.get("stakeholders").size());
    }

    private static void holds(String where, JsonNode expected, JsonNode measured) {
        expected.forEachEntry((field, value) -> {
            String place = where + " " + field;
            JsonNode found = measured.path(field);
            if (value.isObject()) {
                holds(place, value, found);
            } else if (value.isNumber()) {
                assertThat(found.isNumber()).as(place + ": " + found).isTrue();
                assertThat(found.asDouble()).as(place).isCloseTo(value.asDouble(), within(1e-9));
            } else {
                assertThat(found).as(place).isEqualTo(value);
            }
        });
    }
}
