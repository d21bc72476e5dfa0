package nl.draagvlak.query.network.measure;

/** Shortest paths counted in steps, breadth first: O(n + m) a source. */
final class StepPaths extends ShortestPaths {

    StepPaths(CompactGraph graph) {
        super(graph);
    }

    @Override
    void search(int source) {
        distance[source] = 0;
        reached[count++] = source;
        for (int read = 0; read < count; read++) {
            int vertex = reached[read];
            double further = distance[vertex] + 1;
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                int target = graph.target(arc);
                if (distance[target] == Double.POSITIVE_INFINITY) {
                    distance[target] = further;
                    reached[count++] = target;
                }
            }
        }
    }

    @Override
    boolean isShortest(int vertex, int arc) {
        return distance[graph.target(arc)] == distance[vertex] + 1;
    }
}
