package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * An estimate of {@link Betweenness} from paths out of some of the vertices, drawn at random without putting any back (Brandes &amp; Pich
 * 2007): b(v) ≈ n/k·Σ δ_s(v) over k sources s. Without bias; O(k·m), weighted O(k·m·log n).
 *
 * <p>Its error is stated for each vertex: n·√((1 − k/n)·s²/k), with s² the variance of δ_s(v) over the sources drawn. The true value lies
 * within twice that in about 95 of 100 cases; for a vertex that few sources need, which is one with a low value, the estimate is
 * coarser than that. The seed is fixed: the same network gives the same answer. With k = n it is exact and the error 0.
 *
 * @param values estimate of every vertex
 * @param standardErrors of every vertex
 * @param sources how many were drawn
 */
public record SampledBetweenness(double[] values, double[] standardErrors, int sources) {

    /** Fewest sources that give an error one can state. */
    private static final int FEWEST = 2;

    /**
     * The estimate for every vertex.
     *
     * @param weighted whether arcs are as long as 1/strength instead of one step
     * @param undirected whether all ties are undirected, so that each pair counts once
     * @param most how many sources may be drawn; at least two are where there are two
     */
    public static SampledBetweenness of(CompactGraph graph, boolean weighted, boolean undirected, int most) {
        int size = graph.size();
        if (most >= size) {
            return new SampledBetweenness(Betweenness.of(graph, weighted, undirected), new double[size], size);
        }
        int[] sources = Draw.of(size, Math.min(size, Math.max(FEWEST, most)));
        double[] sums = Parts.sum(sources.length, 2 * size, (first, step, part) -> {
            Dependencies dependencies = Dependencies.in(graph, weighted);
            double[] plain = new double[size];
            double[] squares = new double[size];
            for (int place = first; place < sources.length; place += step) {
                dependencies.from(sources[place]);
                dependencies.addTo(plain);
                dependencies.addSquaresTo(squares);
            }
            System.arraycopy(plain, 0, part, 0, size);
            System.arraycopy(squares, 0, part, size, size);
        });
        double counted = undirected ? 0.5 : 1;
        double drawn = sources.length;
        double[] values = new double[size];
        double[] errors = new double[size];
        Arrays.setAll(values, vertex -> counted * size / drawn * sums[vertex]);
        Arrays.setAll(
                errors,
                vertex -> counted * Draw.standardError(size, sources.length, sums[vertex], sums[size + vertex]));
        return new SampledBetweenness(values, errors, sources.length);
    }
}
