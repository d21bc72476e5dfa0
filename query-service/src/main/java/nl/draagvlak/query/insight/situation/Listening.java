package nl.draagvlak.query.insight.situation;

import java.util.BitSet;
import nl.draagvlak.query.network.measure.CompactGraph;

/** Who listens to whom: those whom somebody moves, and those who would take a message from somebody. */
public final class Listening {

    private final CompactGraph influence;
    private final CompactGraph trustedBy;

    /**
     * @param influence an arc from whoever moves another to that other
     * @param trustedBy an arc from whoever is trusted to the one who trusts
     */
    Listening(CompactGraph influence, CompactGraph trustedBy) {
        this.influence = influence;
        this.trustedBy = trustedBy;
    }

    /** Those who listen to somebody. */
    public BitSet to(int person) {
        BitSet listeners = new BitSet(influence.size());
        add(influence, person, listeners);
        add(trustedBy, person, listeners);
        return listeners;
    }

    /** Whether anybody but itself among some people listens to somebody; the same as asking who, without making a list of them. */
    public boolean hearsAny(BitSet among, int person) {
        return hearsAny(influence, among, person) || hearsAny(trustedBy, among, person);
    }

    private static boolean hearsAny(CompactGraph graph, BitSet among, int person) {
        for (int arc = graph.first(person); arc < graph.end(person); arc++) {
            int listener = graph.target(arc);
            if (listener != person && among.get(listener)) {
                return true;
            }
        }
        return false;
    }

    private static void add(CompactGraph graph, int person, BitSet listeners) {
        for (int arc = graph.first(person); arc < graph.end(person); arc++) {
            listeners.set(graph.target(arc));
        }
    }
}
