package nl.draagvlak.query.network.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.Cohesion;
import nl.draagvlak.query.network.measure.CompactGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunitiesTest {

    /** Circles of friends, each a clique, each joined to the next by one tie. */
    private static CompactGraph circles(int count, int size) {
        IntStream.Builder from = IntStream.builder();
        IntStream.Builder to = IntStream.builder();
        for (int vertex = 0; vertex < count * size; vertex++) {
            for (int other = vertex + 1; other < (vertex / size + 1) * size; other++) {
                from.add(vertex);
                to.add(other);
            }
            if (vertex % size == 0) {
                from.add(vertex);
                to.add((vertex + size + 1) % (count * size));
            }
        }
        int[] sources = from.build().toArray();
        return CompactGraph.of(count * size, sources, to.build().toArray(), ones(sources.length));
    }

    private static CompactGraph random(int size, int arcs, long seed) {
        Random random = new Random(seed);
        Set<Integer> pairs = new HashSet<>();
        while (pairs.size() < arcs) {
            int pair = random.nextInt(size * size);
            if (pair / size != pair % size) {
                pairs.add(pair);
            }
        }
        int[] all = pairs.stream().mapToInt(pair -> pair).sorted().toArray();
        return CompactGraph.of(
                size,
                IntStream.of(all).map(pair -> pair / size).toArray(),
                IntStream.of(all).map(pair -> pair % size).toArray(),
                IntStream.of(all).mapToDouble(pair -> (1 + pair % 10) / 10.0).toArray());
    }

    private static double[] ones(int count) {
        return IntStream.range(0, count).mapToDouble(one -> 1).toArray();
    }

    @Test
    void findsCirclesThatHardlyKnowEachOther() {
        Communities found = Communities.in(circles(4, 6));
        assertThat(found.part())
                .containsExactly(
                        IntStream.range(0, 24).map(vertex -> vertex / 6).toArray());
        assertThat(found.modularity()).isCloseTo(4 * (30.0 / 128 - 1 / 16.0), within(1e-12));
        assertThat(found.stability()).containsExactly(1, 1, 1, 1);
        assertThat(found.overall()).isEqualTo(1);
    }

    @Test
    void findsTheBestDivisionOfTheTwoTriangles() {
        CompactGraph triangles =
                CompactGraph.of(6, new int[] {0, 0, 1, 3, 3, 4, 2}, new int[] {1, 2, 2, 4, 5, 5, 3}, ones(7));
        Communities found = Communities.in(triangles);
        assertThat(found.part()).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(found.modularity()).isCloseTo(5.0 / 14, within(1e-12));
    }

    @Test
    void doesNotTrustDivisionsOfWhatHasNoParts() {
        Communities found = Communities.in(random(60, 500, 3));
        assertThat(found.overall()).isBetween(0.1, 0.8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void measuresModularityAsJGraphTDoes(long seed) {
        CompactGraph graph = random(40, 120, seed);
        int[] part = Communities.in(graph).part();
        assertThat(Modularity.of(graph, part)).isCloseTo(theirs(graph, part), within(1e-9));
    }

    private static double theirs(CompactGraph graph, int[] part) {
        Graph<Integer, DefaultWeightedEdge> ties = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, graph.size()).forEach(ties::addVertex);
        CompactGraph collapsed = graph.collapsed(Double::sum);
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            for (int arc = collapsed.first(vertex); arc < collapsed.end(vertex); arc++) {
                if (vertex < collapsed.target(arc)) {
                    ties.setEdgeWeight(ties.addEdge(vertex, collapsed.target(arc)), collapsed.weight(arc));
                }
            }
        }
        List<Set<Integer>> parts = IntStream.rangeClosed(
                        0, IntStream.of(part).max().orElseThrow())
                .mapToObj(number -> {
                    Set<Integer> members = new HashSet<>();
                    IntStream.range(0, part.length)
                            .filter(each -> part[each] == number)
                            .forEach(members::add);
                    return members;
                })
                .toList();
        return new UndirectedModularityMeasurer<>(ties).modularity(parts);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void makesOnlyPartsThatHangTogether(long seed) {
        CompactGraph graph = random(300, 450, seed);
        int[] part = Communities.in(graph, 5).part();
        int[] pieces = Cohesion.components(graph.filtered((from, to) -> part[from] == part[to]));
        assertThat(pieces).containsExactly(part);
    }

    @Test
    void answersTheSameEveryTime() {
        CompactGraph graph = random(200, 1_000, 9);
        Communities first = Communities.in(graph);
        Communities second = Communities.in(graph);
        assertThat(second.part()).containsExactly(first.part());
        assertThat(second.stability()).containsExactly(first.stability());
    }

    @Test
    void takesWhoeverIsAloneForAPartByItself() {
        CompactGraph alone = CompactGraph.of(3, new int[0], new int[0], new double[0]);
        Communities found = Communities.in(alone);
        assertThat(found.part()).containsExactly(0, 1, 2);
        assertThat(found.modularity()).isNaN();
        assertThat(found.overall()).isNaN();
        assertThat(Communities.in(CompactGraph.of(0, new int[0], new int[0], new double[0]))
                        .part())
                .isEmpty();
    }

    @Test
    void keepsTheLabelOfWhatIsStillTheSameGroup() {
        int[] before = {0, 0, 0, 1, 1, 2, -1};
        int[] after = {1, 1, 2, 0, 0, -1, 0};
        assertThat(Labels.carried(before, after)).containsExactly(0, 0, 3, 1, 1, -1, 1);
    }

    @Test
    void givesALabelToOneOnlyWhenAGroupFallsApart() {
        assertThat(Labels.carried(new int[] {4, 4, 4, 4, 4}, new int[] {0, 0, 1, 1, 1}))
                .containsExactly(5, 5, 4, 4, 4);
    }
}
