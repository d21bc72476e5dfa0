package nl.draagvlak.query.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.TieKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Networks that others gathered, with values that other programs computed. The folder is {@code ../shared/real} beside the checkout, or
 * where the system property {@code draagvlak.real} says.
 */
class RealNetworksTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"chemnet_pol", "chemnet_infrep", "chemnet_scito", "florentine_marriage"})
    void givesTheValuesThatOtherProgramsGive(String name) throws IOException {
        Path folder = folder();
        boolean present = Files.isDirectory(folder);
        if (!present) {
            System.out.println("SKIPPED: no folder with real networks at " + folder);
        }
        assumeTrue(present, "no folder with real networks at " + folder);
        JsonNode expected = JSON.readTree(Files.readString(folder.resolve(name + ".expected.json")));
        Names names = new Names();
        NetworkMeasures measures =
                Measuring.of(sketch(folder, name, names).picture(), TieKind.INFLUENCE, Weights.IGNORED);
        agree(name, expected.get("network"), JSON.valueToTree(measures.network()));
        assertThat(measures.stakeholders()).hasSize(expected.get("stakeholders").size());
        for (NetworkMeasures.OfStakeholder measured : measures.stakeholders()) {
            String stakeholder = names.of(measured.id().value());
            agree(stakeholder, expected.get("stakeholders").get(stakeholder), JSON.valueToTree(measured));
        }
    }

    private static Path folder() {
        String said = System.getProperty("draagvlak.real");
        return said != null
                ? Path.of(said)
                : Path.of("../../shared/real").toAbsolutePath().normalize();
    }

    private static NetworkSketch sketch(Path folder, String name, Names names) throws IOException {
        NetworkSketch sketch = new NetworkSketch();
        for (Map<String, String> row : rows(folder.resolve(name + ".nodes.csv"))) {
            String domain = row.getOrDefault("type", InfluenceNetwork.UNASSIGNED);
            sketch.members(domain, names.idOf(row.getOrDefault("id", row.getOrDefault("Id", ""))));
        }
        for (Map<String, String> row : rows(folder.resolve(name + ".edges.csv"))) {
            String from = names.idOf(row.getOrDefault("from", row.getOrDefault("Source", "")));
            String to = names.idOf(row.getOrDefault("to", row.getOrDefault("Target", "")));
            if ("Undirected".equals(row.get("Type"))) {
                sketch.undirected(from, to, 1);
            } else {
                sketch.tie(from, to, 1, 1, NetworkSketch.TODAY);
            }
        }
        return sketch;
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    private static void agree(String where, JsonNode expected, JsonNode measured) {
        expected.properties().forEach(field -> {
            String what = where + " " + field.getKey();
            JsonNode ours = measured.get(field.getKey());
            assertThat(ours).as(what).isNotNull();
            switch (field.getValue()) {
                case JsonNode object when object.isObject() -> agree(what, object, ours);
                case JsonNode number
                when number.isNumber() ->
                    assertThat(ours.asDouble()).as(what).isCloseTo(number.asDouble(), within(TOLERANCE));
                case JsonNode other -> assertThat(ours).as(what).isEqualTo(other);
            }
        });
    }

    /** Ids for names that hold blanks and the like. */
    private static final class Names {
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final Map<String, String> names = new HashMap<>();

        String idOf(String name) {
            return ids.computeIfAbsent(name, given -> {
                String id = "s" + ids.size();
                names.put(id, given);
                return id;
            });
        }

        String of(String id) {
            return names.getOrDefault(id, "");
        }
    }
}
