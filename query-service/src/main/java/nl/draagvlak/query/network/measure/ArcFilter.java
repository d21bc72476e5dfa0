package nl.draagvlak.query.network.measure;

/** Says which arcs of a graph are kept. */
@FunctionalInterface
public interface ArcFilter {

    /** Whether the arc from one vertex to another is kept. */
    boolean keeps(int from, int to);
}
