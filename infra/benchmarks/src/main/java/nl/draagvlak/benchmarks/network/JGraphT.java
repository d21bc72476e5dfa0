package nl.draagvlak.benchmarks.network;

import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** The algorithms of JGraphT on its default graph; it has no constraint. */
final class JGraphT implements Rival {

    private final Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);

    JGraphT(Arcs arcs) {
        IntStream.range(0, arcs.size()).forEach(graph::addVertex);
        IntStream.range(0, arcs.from().length).forEach(arc -> graph.addEdge(arcs.from()[arc], arcs.to()[arc]));
    }

    @Override
    public String name() {
        return "JGraphT";
    }

    @Override
    public boolean has(Measure measure) {
        return measure != Measure.CONSTRAINT;
    }

    @Override
    public Cost.Priced<double[]> take(Measure measure) {
        return Cost.of(
                measure.times(),
                () -> values(
                        switch (measure) {
                            case BETWEENNESS -> new BetweennessCentrality<>(graph).getScores();
                            case HARMONIC -> new HarmonicCentrality<>(graph, false, false).getScores();
                            case CONSTRAINT -> throw new IllegalArgumentException("JGraphT has no constraint");
                        }));
    }

    private static double[] values(Map<Integer, Double> scores) {
        return IntStream.range(0, scores.size()).mapToDouble(scores::get).toArray();
    }

    @Override
    public void close() {}
}
