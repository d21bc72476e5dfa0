package nl.draagvlak.query.network.measure;

/**
 * How near everyone is to some targets: Σ 1/d(v,t) for every vertex v along the arcs out of it, and Σ 1/d(v,t)². Found from the targets, back
 * along the arcs.
 */
final class Nearness {

    private Nearness() {}

    /**
     * Both sums of every vertex: at place v the plain ones, at place n + v those of the squares.
     *
     * @param weighted whether an arc is as long as 1/strength instead of one step
     */
    static double[] to(CompactGraph graph, int[] targets, boolean weighted) {
        CompactGraph back = graph.reversed();
        return weighted ? byStrength(back, targets) : inSteps(back, targets);
    }

    private static double[] inSteps(CompactGraph back, int[] targets) {
        int batches = (targets.length + Long.SIZE - 1) / Long.SIZE;
        return Parts.sum(batches, 2 * back.size(), (first, step, sums) -> {
            ManyTargets search = new ManyTargets(back);
            for (int batch = first; batch < batches; batch += step) {
                search.addNearness(targets, batch * Long.SIZE, sums);
            }
        });
    }

    private static double[] byStrength(CompactGraph back, int[] targets) {
        return Parts.sum(targets.length, 2 * back.size(), (first, step, sums) -> {
            StrengthPaths paths = new StrengthPaths(back);
            for (int number = first; number < targets.length; number += step) {
                paths.from(targets[number]);
                for (int place = 1; place < paths.reached(); place++) {
                    double nearness = 1 / paths.distance(paths.vertex(place));
                    sums[paths.vertex(place)] += nearness;
                    sums[back.size() + paths.vertex(place)] += nearness * nearness;
                }
            }
        });
    }
}
