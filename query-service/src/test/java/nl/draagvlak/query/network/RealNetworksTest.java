package nl.draagvlak.query.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import nl.draagvlak.events.stakeholder.TieKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Networks that others gathered, with values that other programs computed. */
class RealNetworksTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"chemnet_pol", "chemnet_infrep", "chemnet_scito", "florentine_marriage"})
    void givesTheValuesThatOtherProgramsGive(String name) throws IOException {
        assumeTrue(RealNetworks.present(), RealNetworks.absence());
        JsonNode expected = JSON.readTree(Files.readString(RealNetworks.folder().resolve(name + ".expected.json")));
        RealNetworks.Names names = new RealNetworks.Names();
        NetworkMeasures measures =
                Measuring.of(RealNetworks.sketch(name, names).picture(), TieKind.INFLUENCE, Weights.IGNORED);
        agree(name, expected.get("network"), JSON.valueToTree(measures.network()));
        assertThat(measures.stakeholders()).hasSize(expected.get("stakeholders").size());
        for (NetworkMeasures.OfStakeholder measured : measures.stakeholders()) {
            String stakeholder = names.of(measured.id().value());
            agree(stakeholder, expected.get("stakeholders").get(stakeholder), JSON.valueToTree(measured));
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
}
