package nl.draagvlak.query.insight.situation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * How influence gets from one side to another along the arcs.
 *
 * <p>By Menger's theorem (1927) there is at most one independent path exactly when one vertex lies on every path, ends included. So one
 * shortest path is found, and each vertex on it is tried: the sides hang on those without which nothing gets across. Takes
 * O(length · (n + m)), and does not count beyond one.
 *
 * @param path a shortest path, ends included; empty when there is none
 * @param hinges the vertices of the path that lie on every path, in its order; empty when there are two independent paths or none
 */
public record Route(List<Integer> path, List<Integer> hinges) {

    private static final int NOBODY = -1;

    /** The route from one side to another. */
    public static Route between(CompactGraph graph, BitSet from, BitSet to) {
        return between(graph, List.of(), from, to);
    }

    /** The route there would be with a few ties more. */
    static Route between(CompactGraph graph, List<NewTie> more, BitSet from, BitSet to) {
        List<Integer> path = path(graph, more, from, to, NOBODY);
        List<Integer> hinges = path.stream()
                .filter(each -> path(graph, more, from, to, each).isEmpty())
                .toList();
        return new Route(path, hinges);
    }

    /** Whether anything gets across. */
    public boolean exists() {
        return !path.isEmpty();
    }

    /** Whether no single vertex can cut it. */
    public boolean robust() {
        return exists() && hinges.isEmpty();
    }

    private static List<Integer> path(CompactGraph graph, List<NewTie> more, BitSet from, BitSet to, int without) {
        int[] cameFrom = new int[graph.size()];
        Arrays.fill(cameFrom, NOBODY);
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        IntPredicate passable = vertex -> vertex != without && cameFrom[vertex] == NOBODY;
        from.stream().filter(passable).forEach(start -> {
            cameFrom[start] = start;
            waiting.add(start);
        });
        while (!waiting.isEmpty()) {
            int vertex = waiting.remove();
            if (to.get(vertex)) {
                return back(cameFrom, vertex);
            }
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                int next = graph.target(arc);
                if (passable.test(next)) {
                    cameFrom[next] = vertex;
                    waiting.add(next);
                }
            }
            for (NewTie tie : more) {
                int next = tie.from(vertex);
                if (next != NOBODY && passable.test(next)) {
                    cameFrom[next] = vertex;
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> back(int[] cameFrom, int end) {
        List<Integer> backwards = IntStream.iterate(
                        end,
                        vertex -> vertex != NOBODY,
                        vertex -> cameFrom[vertex] == vertex ? NOBODY : cameFrom[vertex])
                .boxed()
                .toList();
        return backwards.reversed();
    }
}
