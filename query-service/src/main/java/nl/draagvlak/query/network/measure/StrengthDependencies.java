package nl.draagvlak.query.network.measure;

/** Along paths as long as the sum of 1/strength: O(m log n) a source. */
final class StrengthDependencies extends Dependencies {

    private final StrengthPaths paths;

    StrengthDependencies(CompactGraph graph) {
        super(graph);
        this.paths = new StrengthPaths(graph);
    }

    @Override
    void from(int source) {
        paths.from(source);
        count = paths.reached();
        for (int place = count - 1; place >= 0; place--) {
            int vertex = paths.vertex(place);
            reached[place] = vertex;
            double perWay = 0;
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                if (paths.isShortest(vertex, arc)) {
                    int target = graph.target(arc);
                    perWay += (1 + dependency[target]) / paths.ways(target);
                }
            }
            dependency[vertex] = paths.ways(vertex) * perWay;
        }
    }
}
