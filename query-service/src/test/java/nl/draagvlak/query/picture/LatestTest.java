package nl.draagvlak.query.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeDescribed;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.timeline.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of now, which follows what happens, against slices and networks that are made from nothing. */
class LatestTest {

    private static final int EVENTS = 900;
    private static final LocalDate HALFWAY = ScriptedProgramme.FIRST_DAY.plusDays(ScriptedProgramme.DAYS / 2);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void showsWhatASliceShowsWhateverHappened(long seed) {
        Random random = new Random(seed);
        Chronicle chronicle = new Chronicle(ScriptedProgramme.written(seed, 1).programme());
        for (RecordedEvent event : ScriptedProgramme.written(seed, EVENTS).recorded()) {
            chronicle.take(event);
            if (random.nextInt(4) > 0) {
                Picture now = chronicle.now(HALFWAY).orElseThrow();
                Picture slice =
                        chronicle.at(new Moment(event.position(), HALFWAY)).orElseThrow();
                assertThat(now).as("after %s", event.type()).isEqualTo(slice);
                assertThat(new ArrayList<>(now.stakeholders().keySet()))
                        .isEqualTo(new ArrayList<>(slice.stakeholders().keySet()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void hasTheNetworksThatASliceHasWhateverHappened(long seed) {
        Random random = new Random(seed);
        Chronicle chronicle = new Chronicle(ScriptedProgramme.written(seed, 1).programme());
        for (RecordedEvent event : ScriptedProgramme.written(seed, EVENTS).recorded()) {
            chronicle.take(event);
            if (random.nextInt(4) == 0) {
                Picture now = chronicle.now(HALFWAY).orElseThrow();
                Picture slice =
                        chronicle.at(new Moment(event.position(), HALFWAY)).orElseThrow();
                assertSameNetworks(now, slice, event.type().toString());
            }
        }
    }

    @Test
    void knowsTheNetworksOfAPictureThatIsNoLongerTheLatest() {
        Script script = ScriptedProgramme.written(7, EVENTS);
        Chronicle chronicle = new Chronicle(script.programme());
        List<Picture> all = new ArrayList<>();
        for (RecordedEvent event : script.recorded()) {
            chronicle.take(event);
            all.add(chronicle.now(HALFWAY).orElseThrow());
        }
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            Picture then = all.get(random.nextInt(all.size()));
            assertSameNetworks(then, chronicle.at(then.moment()).orElseThrow(), "all");
        }
    }

    @Test
    void keepsWhatNothingHappenedTo() {
        Script script = ScriptedProgramme.written(8, EVENTS);
        Chronicle chronicle = new Chronicle(script.programme());
        script.recorded().forEach(chronicle::take);
        Picture before = chronicle.now(HALFWAY).orElseThrow();
        InfluenceNetwork network = InfluenceNetwork.of(before, TieKind.INFLUENCE, Weights.STRENGTH);
        script.record("programme", "p1", new ProgrammeDescribed("Zaak", "to see"));
        chronicle.take(script.recorded().getLast());
        Picture after = chronicle.now(HALFWAY).orElseThrow();
        assertThat(after.programme()).isNotEqualTo(before.programme());
        assertThat(after.stakeholders()
                        .get(before.stakeholders().keySet().iterator().next()))
                .isSameAs(before.stakeholders().values().iterator().next());
        assertThat(after.ties()).isSameAs(before.ties());
        assertThat(after.interactions()).isSameAs(before.interactions());
        assertThat(InfluenceNetwork.of(after, TieKind.INFLUENCE, Weights.STRENGTH))
                .isSameAs(network);
    }

    @Test
    void countsForTheMemoryOfItsFold() {
        Script script = ScriptedProgramme.written(9, EVENTS);
        Chronicle chronicle = new Chronicle(script.programme());
        script.recorded().forEach(chronicle::take);
        assertThat(chronicle.drawn()).isZero();
        Picture now = chronicle.now(HALFWAY).orElseThrow();
        long picture = chronicle.drawn();
        assertThat(picture).isPositive();
        InfluenceNetwork.of(now, TieKind.INFLUENCE, Weights.STRENGTH);
        long networks = chronicle.drawn();
        assertThat(networks).isGreaterThan(picture);
        chronicle.once(new Moment(script.head() / 2, HALFWAY));
        assertThat(chronicle.drawn()).isGreaterThan(networks);
    }

    private static void assertSameNetworks(Picture now, Picture slice, String after) {
        for (TieKind kind : TieKind.values()) {
            for (Weights weights : Weights.values()) {
                InfluenceNetwork living = InfluenceNetwork.of(now, kind, weights);
                InfluenceNetwork drawn = InfluenceNetwork.of(slice, kind, weights);
                String what = "%s by %s after %s".formatted(kind, weights, after);
                assertThat(living.stakeholders()).as(what).isEqualTo(drawn.stakeholders());
                assertThat(living.ties()).as(what).isEqualTo(drawn.ties());
                slice.stakeholders().keySet().forEach(id -> assertThat(living.domainOf(id))
                        .isEqualTo(drawn.domainOf(id)));
                assertThat(arcs(living.compact())).as(what).isEqualTo(arcs(drawn.compact()));
            }
        }
    }

    private static List<String> arcs(CompactGraph graph) {
        return IntStream.range(0, graph.size())
                .boxed()
                .flatMap(from -> IntStream.range(graph.first(from), graph.end(from))
                        .mapToObj(arc -> from + " " + graph.target(arc) + " " + graph.weight(arc)))
                .toList();
    }
}
