package nl.draagvlak.query.network.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ties whose removal cuts their component in two, directions ignored (Tarjan 1974). Iterative; O(n + m).
 *
 * <p>A bridge is a tie that nothing replaces: when it fades, the two sides have no way to each other left.
 */
public final class Bridges {

    /**
     * A tie that is a bridge, whichever way it runs.
     *
     * @param one the end with the lower number
     * @param other the end with the higher number
     */
    public record Bridge(int one, int other) {}

    private Bridges() {}

    /** The bridges of a graph, by their lower end, then their higher end. */
    public static List<Bridge> of(CompactGraph graph) {
        LowPoints walk = new LowPoints(graph.collapsed(Math::max));
        return IntStream.range(0, graph.size())
                .filter(vertex -> !walk.isRoot(vertex) && walk.hangsOnTieToParent(vertex))
                .mapToObj(vertex ->
                        new Bridge(Math.min(vertex, walk.parent(vertex)), Math.max(vertex, walk.parent(vertex))))
                .sorted(Comparator.comparingInt(Bridge::one).thenComparingInt(Bridge::other))
                .toList();
    }
}
