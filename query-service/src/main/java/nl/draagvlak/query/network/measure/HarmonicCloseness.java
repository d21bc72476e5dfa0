package nl.draagvlak.query.network.measure;

import java.util.stream.IntStream;

/**
 * How near a vertex is to everything it can reach (Marchiori &amp; Latora 2000): h(v) = Σ 1/d(v,t) along arcs out of v, not normalised, with
 * 0 for what it cannot reach.
 *
 * <p>Unlike plain closeness it stays meaningful when not everyone can be reached. An isolate has 0; one that reaches everyone directly has
 * n − 1. Weighted, an arc is as long as 1/strength. O(n·m), weighted O(n·m·log n).
 */
public final class HarmonicCloseness {

    private static final int PARTS = 64;

    private HarmonicCloseness() {}

    /**
     * The harmonic closeness of every vertex.
     *
     * @param weighted whether arcs are as long as 1/strength instead of one step
     */
    public static double[] of(CompactGraph graph, boolean weighted) {
        double[] closeness = new double[graph.size()];
        IntStream.range(0, Math.min(PARTS, graph.size())).parallel().forEach(part -> {
            ShortestPaths paths = ShortestPaths.in(graph, weighted);
            for (int source = part; source < graph.size(); source += PARTS) {
                closeness[source] = of(paths, source);
            }
        });
        return closeness;
    }

    private static double of(ShortestPaths paths, int source) {
        paths.from(source);
        double sum = 0;
        for (int place = 1; place < paths.reached(); place++) {
            sum += 1 / paths.distance(paths.vertex(place));
        }
        return sum;
    }
}
