package nl.draagvlak.query.network.measure;

/**
 * Shortest paths where an arc is as long as 1/strength, by Dijkstra's algorithm (1959) with a binary heap: O(m log n) a source.
 *
 * <p>Two paths count as equally long when their lengths differ by less than 1e-10 of themselves: sums of the same lengths in another order
 * differ in their last digits, and an exact comparison would take one of them for the only shortest path.
 */
final class StrengthPaths extends ShortestPaths {

    private static final double TOLERANCE = 1e-10;

    private final VertexHeap heap;

    StrengthPaths(CompactGraph graph) {
        super(graph);
        this.heap = new VertexHeap(distance);
    }

    @Override
    void search(int source) {
        heap.add(source);
        while (!heap.isEmpty()) {
            int vertex = heap.removeNearest();
            reached[count++] = vertex;
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                double through = distance[vertex] + 1 / graph.weight(arc);
                int target = graph.target(arc);
                if (through < distance[target]) {
                    distance[target] = through;
                    heap.raise(target);
                }
            }
        }
        countWays();
    }

    /** Only now: while distances still change, a path may seem to be one of the shortest and turn out not to be. */
    private void countWays() {
        for (int place = 0; place < count; place++) {
            int vertex = reached[place];
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                if (isShortest(vertex, arc)) {
                    ways[graph.target(arc)] += ways[vertex];
                }
            }
        }
    }

    @Override
    boolean isShortest(int vertex, int arc) {
        double known = distance[graph.target(arc)];
        return known < Double.POSITIVE_INFINITY
                && Math.abs(distance[vertex] + 1 / graph.weight(arc) - known) <= TOLERANCE * known;
    }
}
