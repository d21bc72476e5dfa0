package nl.draagvlak.query.network.measure;

/** Shortest paths counted in steps, breadth first: O(n + m) a source. */
final class StepPaths extends ShortestPaths {

    StepPaths(CompactGraph graph) {
        super(graph);
    }

    @Override
    void search(int source) {
        reached[count++] = source;
        double horizon = Double.POSITIVE_INFINITY;
        for (int read = 0; read < count && distance[reached[read]] < horizon; read++) {
            look(reached[read]);
            if (count == reached.length) {
                // Everyone is found: nothing leads on from those who are furthest away.
                horizon = horizon();
            }
        }
    }

    private void look(int vertex) {
        double further = distance[vertex] + 1;
        for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
            int target = graph.target(arc);
            if (distance[target] == Double.POSITIVE_INFINITY) {
                distance[target] = further;
                reached[count++] = target;
            }
            if (distance[target] == further) {
                ways[target] += ways[vertex];
            }
        }
    }

    @Override
    boolean isShortest(int vertex, int arc) {
        return distance[graph.target(arc)] == distance[vertex] + 1;
    }
}
