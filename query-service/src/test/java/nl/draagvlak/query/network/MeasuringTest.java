package nl.draagvlak.query.network;

import static nl.draagvlak.query.network.NetworkSketch.TODAY;
import static nl.draagvlak.query.network.NetworkSketch.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class MeasuringTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<NetworkSketch> oddProgrammes() {
        String[] many = IntStream.range(0, 10_000).mapToObj(i -> "s" + i).toArray(String[]::new);
        return Stream.of(
                new NetworkSketch(),
                new NetworkSketch().people("a"),
                new NetworkSketch().members("unassigned", "a", "b").arcs("ab"),
                new NetworkSketch().domain("empty").members("only", "a", "b", "c"),
                new NetworkSketch().members("one", "a").members("other", "b").stance("a", 0, TODAY.minusYears(90)),
                new NetworkSketch().members("one", many),
                new NetworkSketch().members("one", "a", "b").tie("a", "b", 0, 0, TODAY),
                new NetworkSketch().members("one", "a", "b").tie("a", "b", 1, 1, TODAY.minusYears(250)),
                clique(60),
                random(3, 40, 400));
    }

    private static NetworkSketch clique(int people) {
        NetworkSketch sketch = new NetworkSketch();
        IntStream.range(0, people).forEach(i -> sketch.members("d" + i % 3, "s" + i));
        IntStream.range(0, people * people)
                .filter(pair -> pair / people != pair % people)
                .forEach(pair -> sketch.tie("s" + pair / people, "s" + pair % people, 1, 1, TODAY));
        return sketch;
    }

    private static NetworkSketch random(long seed, int people, int ties) {
        Random random = new Random(seed);
        NetworkSketch sketch = new NetworkSketch();
        IntStream.range(0, people).forEach(i -> sketch.members("d" + i % 3, "s" + i));
        for (int i = 0; i < ties; i++) {
            sketch.tie(
                    "s" + random.nextInt(people),
                    "s" + random.nextInt(people),
                    random.nextDouble(),
                    random.nextDouble(),
                    TODAY.minusDays(random.nextInt(1_000)));
            sketch.meeting(
                    TODAY.minusDays(random.nextInt(1_000)), "s" + random.nextInt(people), "s" + random.nextInt(people));
        }
        return sketch;
    }

    private static String measured(NetworkSketch sketch, Weights weights) {
        return JSON.writeValueAsString(Measuring.of(sketch.picture(), TieKind.INFLUENCE, weights));
    }

    @ParameterizedTest
    @MethodSource("oddProgrammes")
    void answersForOddProgrammesWithoutAnythingThatIsNoNumber(NetworkSketch sketch) {
        for (Weights weights : Weights.values()) {
            assertThat(measured(sketch, weights)).doesNotContain("NaN", "Infinity");
        }
    }

    @ParameterizedTest
    @MethodSource("oddProgrammes")
    void placesEveryoneOfOddProgrammesOnTheMap(NetworkSketch sketch) {
        assertThat(NetworkMap.of(sketch.picture()).places())
                .hasSize(sketch.picture().stakeholders().size())
                .allSatisfy(place -> assertThat(place.x()).isBetween(0.0, 1.0))
                .allSatisfy(place -> assertThat(place.y()).isBetween(0.0, 1.0));
    }

    @Test
    void answersForACliqueOfTwoThousand() {
        assertThat(measured(clique(2_000), Weights.IGNORED)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void answersTheSameTheSameEveryTime() {
        for (Weights weights : Weights.values()) {
            assertThat(measured(random(4, 200, 2_000), weights)).isEqualTo(measured(random(4, 200, 2_000), weights));
        }
    }

    @Test
    void tellsWhichPartsHoldTogetherAndWhichTieNothingReplaces() {
        NetworkSketch sketch = new NetworkSketch()
                .members("one", "a", "b", "c")
                .members("other", "x", "y", "z")
                .edges("ab bc ac xy yz xz cx");
        NetworkMeasures measures = Measuring.of(sketch.picture(), TieKind.INFLUENCE, Weights.IGNORED);
        NetworkMeasures.OfNetwork whole = measures.network();
        assertThat(whole.communities().count()).isEqualTo(2);
        assertThat(whole.communities().modularity()).isCloseTo(5.0 / 14, within(1e-12));
        assertThat(whole.communities().stability()).isGreaterThan(0.5);
        assertThat(whole.bridges()).containsExactly(new NetworkMeasures.OfBridge(id("c"), id("x")));
        assertThat(measures.stakeholders())
                .extracting(NetworkMeasures.OfStakeholder::community)
                .containsExactly(0, 0, 0, 1, 1, 1);
    }

    @Test
    void holdsBrokerageAndTheLookOutwardAgainstChance() {
        NetworkSketch sketch = new NetworkSketch()
                .members("one", "a", "b", "c")
                .members("other", "x", "y", "z")
                .arcs("ab bc ca xy yz zx cx");
        NetworkMeasures measures = Measuring.of(sketch.picture(), TieKind.INFLUENCE, Weights.IGNORED);
        NetworkMeasures.OfBrokerage ofC =
                Objects.requireNonNull(measures.stakeholders().get(2).brokerageZ());
        assertThat(ofC.representative()).isPositive();
        assertThat(ofC.liaison()).as("of two domains nobody is a liaison").isNull();
        assertThat(Objects.requireNonNull(measures.network().eiIndexByChance()).atMost())
                .isLessThan(0.2);
    }

    @Test
    void countsIndependentPathsAndStrengthFromEachDomainToEachOther() {
        NetworkSketch sketch = new NetworkSketch()
                .members("one", "a", "b")
                .members("other", "x", "y")
                .people("m")
                .tie("a", "x", 0.5, 1, TODAY)
                .tie("b", "m", 1, 1, TODAY)
                .tie("m", "y", 1, 1, TODAY);
        NetworkMeasures measures = Measuring.of(sketch.picture(), TieKind.INFLUENCE, Weights.STRENGTH);
        assertThat(measures.domainPairs())
                .containsExactly(
                        new NetworkMeasures.OfDomainPair(sketch.domainId("one"), sketch.domainId("other"), 2, 0.5),
                        new NetworkMeasures.OfDomainPair(sketch.domainId("other"), sketch.domainId("one"), 0, 0));
    }
}
