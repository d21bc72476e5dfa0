package nl.draagvlak.benchmarks.network;

import java.util.Arrays;
import nl.draagvlak.query.network.measure.Betweenness;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.network.measure.HarmonicCloseness;
import nl.draagvlak.query.network.measure.StructuralHoles;

/** Draagvlak, on all threads there are. */
final class Ours implements Rival {

    private final CompactGraph graph;

    Ours(Arcs arcs) {
        double[] plain = new double[arcs.from().length];
        Arrays.fill(plain, 1);
        this.graph = CompactGraph.of(arcs.size(), arcs.from(), arcs.to(), plain);
    }

    @Override
    public String name() {
        return "Draagvlak";
    }

    @Override
    public boolean has(Measure measure) {
        return true;
    }

    @Override
    public Cost.Priced<double[]> take(Measure measure) {
        return Cost.of(measure.times(), () -> switch (measure) {
            case BETWEENNESS -> Betweenness.of(graph, false, false);
            case HARMONIC -> HarmonicCloseness.of(graph, false);
            case CONSTRAINT -> StructuralHoles.of(graph).constraint();
        });
    }

    @Override
    public void close() {}
}
