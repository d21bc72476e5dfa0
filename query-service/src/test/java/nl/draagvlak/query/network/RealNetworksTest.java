package nl.draagvlak.query.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.measure.Brokerage;
import nl.draagvlak.query.network.measure.BrokerageExpectation;
import nl.draagvlak.query.network.measure.BrokerageScore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Networks that others gathered, with values that other programs computed. Those beside the networks are for ties without weights; those
 * among our resources were made by {@code infra/benchmarks/src/main/r/expected_values.R}, which also says how ties are weighed there.
 */
class RealNetworksTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double TOLERANCE = 1e-9;

    private final RealNetworks.Names names = new RealNetworks.Names();

    @BeforeEach
    void needsTheNetworks() {
        assumeTrue(RealNetworks.present(), RealNetworks.absence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chemnet_pol", "chemnet_infrep", "chemnet_scito", "florentine_marriage"})
    void givesTheValuesThatOtherProgramsGive(String name) throws IOException {
        JsonNode expected = beside(name);
        NetworkMeasures measures =
                Measuring.of(RealNetworks.sketch(name, names, row -> 1).picture(), TieKind.INFLUENCE, Weights.IGNORED);
        agree(name, expected.get("network"), JSON.valueToTree(measures.network()));
        assertThat(measures.stakeholders()).hasSize(expected.get("stakeholders").size());
        for (NetworkMeasures.OfStakeholder measured : measures.stakeholders()) {
            String stakeholder = names.of(measured.id().value());
            agree(stakeholder, expected.get("stakeholders").get(stakeholder), JSON.valueToTree(measured));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chemnet_pol", "chemnet_infrep", "chemnet_scito", "florentine_marriage"})
    void givesTheSameValuesOnTheFormThatJGraphTReads(String name) throws IOException {
        JsonNode expected = beside(name);
        OnJGraphT measured =
                new OnJGraphT(RealNetworks.sketch(name, names, row -> 1).plain(), false);
        agree(name, expected.get("network"), JSON.valueToTree(measured.whole()));
        assertThat(measured.stakeholders()).hasSize(expected.get("stakeholders").size());
        measured.stakeholders().forEach((id, values) -> {
            String stakeholder = names.of(id.value());
            agree(stakeholder, expected.get("stakeholders").get(stakeholder), JSON.valueToTree(values));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"chemnet_pol", "chemnet_infrep", "chemnet_scito", "florentine_marriage"})
    void givesTheValuesOfOtherProgramsForTiesOfDifferentStrength(String name) throws IOException {
        JsonNode expected = amongResources(name);
        NetworkSketch sketch = RealNetworks.sketch(name, names, row -> Math.pow(2, -(7 * row % 3)));
        List<NetworkMeasures.OfStakeholder> ours = Measuring.of(sketch.picture(), TieKind.INFLUENCE, Weights.STRENGTH)
                .stakeholders();
        Map<StakeholderId, Map<String, Object>> theirs = new OnJGraphT(sketch.weighted(), true).stakeholders();
        agree(expected.get("betweennessByStrength"), ours, NetworkMeasures.OfStakeholder::betweenness);
        agree(expected.get("betweennessByStrength"), ours, each -> value(theirs, each, "betweenness"));
        agree(expected.get("constraintByStrength"), ours, each -> orUndefined(each.constraint()));
        agree(expected.get("constraintByStrength"), ours, each -> value(theirs, each, "constraint"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chemnet_pol", "chemnet_infrep", "chemnet_scito"})
    void givesTheValuesOfOtherProgramsForDomains(String name) throws IOException {
        JsonNode expected = amongResources(name);
        InfluenceNetwork network = RealNetworks.sketch(name, names, row -> 1).plain();
        OnJGraphT theirs = new OnJGraphT(network, false);
        NetworkMeasures measures =
                Measuring.of(RealNetworks.sketch(name, names, row -> 1).picture(), TieKind.INFLUENCE, Weights.IGNORED);
        assertThat(orUndefined(measures.network().eiIndex()))
                .isCloseTo(expected.get("eiIndex").asDouble(), within(TOLERANCE))
                .isCloseTo((Double) theirs.whole().get("eiIndex"), within(TOLERANCE));
        List<NetworkMeasures.OfStakeholder> ours = measures.stakeholders();
        Map<StakeholderId, Map<String, Object>> plain = theirs.stakeholders();
        agree(expected.get("eiIndexOfStakeholders"), ours, each -> orUndefined(each.eiIndex()));
        agree(expected.get("eiIndexOfStakeholders"), ours, each -> value(plain, each, "eiIndex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chemnet_pol", "chemnet_infrep", "chemnet_scito"})
    void scoresBrokerageAgainstChanceAsOtherProgramsDo(String name) throws IOException {
        JsonNode expected = amongResources(name);
        InfluenceNetwork network = RealNetworks.sketch(name, names, row -> 1).plain();
        int[] group = groups(network);
        int groups = IntStream.of(group).max().orElseThrow() + 1;
        int[] sizes = new int[groups];
        IntStream.of(group).forEach(each -> sizes[each]++);
        BrokerageExpectation[] chance =
                BrokerageExpectation.of(network.compact().arcs(), sizes);
        BrokerageScore[] scores =
                BrokerageScore.of(network.compact(), group, groups, Brokerage.of(network.compact(), group));
        for (int vertex = 0; vertex < group.length; vertex++) {
            agree(vertex, expected, "Expected", JSON.valueToTree(chance[group[vertex]]));
            agree(vertex, expected, "Z", JSON.valueToTree(scores[vertex]));
        }
    }

    private static void agree(int vertex, JsonNode expected, String suffix, JsonNode ours) {
        ours.properties()
                .forEach(role -> close(
                        role.getKey() + suffix + " " + vertex,
                        expected.get(role.getKey() + suffix).get(vertex),
                        role.getValue().asDouble()));
    }

    private static int[] groups(InfluenceNetwork network) {
        Map<DomainId, Integer> numbers = new HashMap<>();
        return network.stakeholders().stream()
                .map(network::domainOf)
                .map(Objects::requireNonNull)
                .mapToInt(domain -> numbers.computeIfAbsent(domain, none -> numbers.size()))
                .toArray();
    }

    private static double value(
            Map<StakeholderId, Map<String, Object>> values, NetworkMeasures.OfStakeholder each, String name) {
        return orUndefined(
                (Double) Objects.requireNonNull(values.get(each.id())).get(name));
    }

    private static double orUndefined(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private static JsonNode beside(String name) throws IOException {
        return JSON.readTree(Files.readString(RealNetworks.folder().resolve(name + ".expected.json")));
    }

    private static JsonNode amongResources(String name) throws IOException {
        try (InputStream values = RealNetworksTest.class.getResourceAsStream("/real/" + name + ".json")) {
            return JSON.readTree(Objects.requireNonNull(values));
        }
    }

    private static void agree(
            JsonNode expected,
            List<NetworkMeasures.OfStakeholder> measured,
            ToDoubleFunction<NetworkMeasures.OfStakeholder> value) {
        assertThat(measured).hasSize(expected.size());
        for (int place = 0; place < measured.size(); place++) {
            close("stakeholder " + place, expected.get(place), value.applyAsDouble(measured.get(place)));
        }
    }

    private static void close(String what, JsonNode expected, double value) {
        if (expected.isNull()) {
            assertThat(value).as(what).isNaN();
        } else {
            assertThat(value).as(what).isCloseTo(expected.asDouble(), within(TOLERANCE));
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
