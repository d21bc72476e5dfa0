package nl.draagvlak.query.network.measure;

import java.util.BitSet;

/**
 * The vertices whose removal cuts their component into pieces, directions ignored (Hopcroft &amp; Tarjan 1973). O(n + m).
 *
 * <p>An articulation point is somebody that part of the network hangs on.
 */
public final class ArticulationPoints {

    private ArticulationPoints() {}

    /** The articulation points of a graph. */
    public static BitSet of(CompactGraph graph) {
        LowPoints walk = new LowPoints(graph.collapsed(Math::max));
        BitSet found = new BitSet(graph.size());
        BitSet branched = new BitSet(graph.size());
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            if (!walk.isRoot(vertex)) {
                int above = walk.parent(vertex);
                // A root holds branches apart only when it has more than one.
                if (walk.isRoot(above) ? branched.get(above) : walk.hangsOnParent(vertex)) {
                    found.set(above);
                }
                branched.set(above);
            }
        }
        return found;
    }
}
