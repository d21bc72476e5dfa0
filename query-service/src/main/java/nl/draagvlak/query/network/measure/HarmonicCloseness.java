package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * How near a vertex is to everything it can reach (Marchiori &amp; Latora 2000): h(v) = Σ 1/d(v,t) along arcs out of v, not normalised, with
 * 0 for what it cannot reach.
 *
 * <p>Unlike plain closeness it stays meaningful when not everyone can be reached. An isolate has 0; one that reaches everyone directly has
 * n − 1. Weighted, an arc is as long as 1/strength. O(n·m), of which 64 targets at once, weighted O(n·m·log n); see
 * {@link SampledCloseness} for networks where that takes too long.
 */
public final class HarmonicCloseness {

    private HarmonicCloseness() {}

    /**
     * The harmonic closeness of every vertex.
     *
     * @param weighted whether arcs are as long as 1/strength instead of one step
     */
    public static double[] of(CompactGraph graph, boolean weighted) {
        int[] everyone = new int[graph.size()];
        Arrays.setAll(everyone, vertex -> vertex);
        return Arrays.copyOf(Nearness.to(graph, everyone, weighted), graph.size());
    }
}
