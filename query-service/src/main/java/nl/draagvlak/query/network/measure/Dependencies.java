package nl.draagvlak.query.network.measure;

/**
 * How much the paths from one source after another depend on each vertex (Brandes 2001): δ(v) = Σ over t of σ(s,t|v)/σ(s,t), with σ the number
 * of shortest paths from the source s. Arrays are used again for each source.
 */
abstract sealed class Dependencies permits StepDependencies, StrengthDependencies {

    final CompactGraph graph;
    final int[] reached;
    final double[] dependency;
    int count;

    Dependencies(CompactGraph graph) {
        this.graph = graph;
        this.reached = new int[graph.size()];
        this.dependency = new double[graph.size()];
    }

    /** Along paths counted in steps or, weighted, as long as the sum of 1/strength. */
    static Dependencies in(CompactGraph graph, boolean weighted) {
        return weighted ? new StrengthDependencies(graph) : new StepDependencies(graph);
    }

    /** Works them out for a source. */
    abstract void from(int source);

    /** Adds those of the last source up; on the source itself nothing depends. */
    final void addTo(double[] sums) {
        for (int place = 1; place < count; place++) {
            sums[reached[place]] += dependency[reached[place]];
        }
    }

    /** Adds the squares of those of the last source up. */
    final void addSquaresTo(double[] sums) {
        for (int place = 1; place < count; place++) {
            double each = dependency[reached[place]];
            sums[reached[place]] += each * each;
        }
    }
}
