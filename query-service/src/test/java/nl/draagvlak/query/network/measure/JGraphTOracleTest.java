package nl.draagvlak.query.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The array form against the algorithms of JGraphT, on seeded random networks. */
class JGraphTOracleTest {

    private static final int SIZE = 60;

    private static Graph<Integer, DefaultWeightedEdge> random(long seed) {
        Random random = new Random(seed);
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, SIZE).forEach(graph::addVertex);
        int arcs = (int) (SIZE * (1 + seed));
        for (int arc = 0; arc < arcs; arc++) {
            int from = random.nextInt(SIZE);
            int to = random.nextInt(SIZE);
            if (from != to && !graph.containsEdge(from, to)) {
                graph.setEdgeWeight(graph.addEdge(from, to), (1 + random.nextInt(10)) / 10.0);
            }
        }
        return graph;
    }

    private static CompactGraph compact(Graph<Integer, DefaultWeightedEdge> graph) {
        DefaultWeightedEdge[] edges = graph.edgeSet().toArray(DefaultWeightedEdge[]::new);
        return CompactGraph.of(
                SIZE,
                IntStream.range(0, edges.length)
                        .map(i -> graph.getEdgeSource(edges[i]))
                        .toArray(),
                IntStream.range(0, edges.length)
                        .map(i -> graph.getEdgeTarget(edges[i]))
                        .toArray(),
                IntStream.range(0, edges.length)
                        .mapToDouble(i -> graph.getEdgeWeight(edges[i]))
                        .toArray());
    }

    private static Graph<Integer, DefaultWeightedEdge> lengths(Graph<Integer, DefaultWeightedEdge> graph) {
        return new AsWeightedGraph<>(graph, edge -> 1 / graph.getEdgeWeight(edge), false, false);
    }

    private static Graph<Integer, DefaultWeightedEdge> steps(Graph<Integer, DefaultWeightedEdge> graph) {
        return new AsWeightedGraph<>(graph, edge -> 1.0, false, false);
    }

    private static Graph<Integer, DefaultWeightedEdge> collapsed(Graph<Integer, DefaultWeightedEdge> graph) {
        Graph<Integer, DefaultWeightedEdge> ties = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        graph.vertexSet().forEach(ties::addVertex);
        for (DefaultWeightedEdge arc : graph.edgeSet()) {
            int from = graph.getEdgeSource(arc);
            int to = graph.getEdgeTarget(arc);
            if (!ties.containsEdge(from, to)) {
                ties.addEdge(from, to);
            }
            DefaultWeightedEdge tie = ties.getEdge(from, to);
            DefaultWeightedEdge back = graph.getEdge(to, from);
            ties.setEdgeWeight(tie, Math.max(graph.getEdgeWeight(arc), back == null ? 0 : graph.getEdgeWeight(back)));
        }
        return ties;
    }

    private static void agree(double[] ours, Map<Integer, Double> theirs, double tolerance) {
        IntStream.range(0, SIZE).forEach(vertex -> assertThat(ours[vertex])
                .as("vertex %d", vertex)
                .isCloseTo(theirs.get(vertex), within(tolerance)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesOnBetweenness(long seed) {
        Graph<Integer, DefaultWeightedEdge> graph = random(seed);
        agree(
                Betweenness.of(compact(graph), false, false),
                new BetweennessCentrality<>(steps(graph)).getScores(),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesOnBetweennessAlongStrongTiesWhereLengthsAddUpExactly(long seed) {
        Graph<Integer, DefaultWeightedEdge> graph = random(seed);
        graph.edgeSet().forEach(arc -> graph.setEdgeWeight(arc, graph.getEdgeWeight(arc) > 0.5 ? 0.5 : 0.25));
        agree(
                Betweenness.of(compact(graph), true, false),
                new BetweennessCentrality<>(lengths(graph)).getScores(),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesOnHarmonicCloseness(long seed) {
        Graph<Integer, DefaultWeightedEdge> graph = random(seed);
        agree(
                HarmonicCloseness.of(compact(graph), false),
                new HarmonicCentrality<>(steps(graph), false, false).getScores(),
                1e-9);
        agree(
                HarmonicCloseness.of(compact(graph), true),
                new HarmonicCentrality<>(lengths(graph), false, false).getScores(),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesOnPageRank(long seed) {
        Graph<Integer, DefaultWeightedEdge> graph = random(seed);
        agree(
                PageRank.of(compact(graph)),
                new org.jgrapht.alg.scoring.PageRank<>(graph, 0.85, 1_000, 1e-15).getScores(),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void agreesOnTheEigenvector(long seed) {
        Graph<Integer, DefaultWeightedEdge> graph = random(seed);
        Map<Integer, Double> theirs =
                new HashMap<>(new EigenvectorCentrality<>(collapsed(graph), 100_000, 1e-14).getScores());
        double largest = theirs.values().stream().mapToDouble(x -> x).max().orElseThrow();
        theirs.replaceAll((vertex, value) -> value / largest);
        agree(Eigenvector.of(compact(graph)), theirs, 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesOnCorenessComponentsAndArticulationPoints(long seed) {
        Graph<Integer, DefaultWeightedEdge> graph = random(seed);
        Graph<Integer, DefaultWeightedEdge> ties = collapsed(graph);
        Map<Integer, Integer> cores = new Coreness<>(ties).getScores();
        assertThat(nl.draagvlak.query.network.measure.Coreness.of(compact(graph)))
                .containsExactly(IntStream.range(0, SIZE).map(cores::get).toArray());
        Set<Integer> cuts = new BiconnectivityInspector<>(ties).getCutpoints();
        assertThat(ArticulationPoints.of(compact(graph)).stream().boxed()).containsExactlyInAnyOrderElementsOf(cuts);
        assertThat(Bridges.of(compact(graph)))
                .containsExactlyInAnyOrderElementsOf(new BiconnectivityInspector<>(ties)
                        .getBridges().stream()
                                .map(tie -> bridge(ties.getEdgeSource(tie), ties.getEdgeTarget(tie)))
                                .toList());
        assertThat(IntStream.of(Cohesion.components(compact(graph))).max().orElseThrow() + 1)
                .isEqualTo(new ConnectivityInspector<>(ties).connectedSets().size());
    }

    private static Bridges.Bridge bridge(int one, int other) {
        return new Bridges.Bridge(Math.min(one, other), Math.max(one, other));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesOnIndependentPaths(long seed) {
        Graph<Integer, DefaultWeightedEdge> graph = random(seed);
        BitSet from = BitSet.valueOf(new long[] {0b1111111L});
        BitSet to = BitSet.valueOf(new long[] {0b11111110000000L});
        assertThat(DisjointPaths.count(compact(graph), from, to))
                .isEqualTo(DisjointPaths.between(compact(graph), from, to).size())
                .isEqualTo((int) maximumFlow(graph, from, to));
    }

    private static double maximumFlow(Graph<Integer, DefaultWeightedEdge> graph, BitSet from, BitSet to) {
        Graph<Integer, DefaultWeightedEdge> split = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(-2, 2 * SIZE).forEach(split::addVertex);
        IntStream.range(0, SIZE).forEach(vertex -> split.addEdge(vertex, vertex + SIZE));
        graph.edgeSet().forEach(arc -> split.addEdge(graph.getEdgeSource(arc) + SIZE, graph.getEdgeTarget(arc)));
        from.stream().forEach(start -> split.addEdge(-1, start));
        to.stream().forEach(end -> split.addEdge(end + SIZE, -2));
        return new EdmondsKarpMFImpl<>(split).calculateMaximumFlow(-1, -2);
    }
}
