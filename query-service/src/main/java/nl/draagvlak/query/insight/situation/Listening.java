package nl.draagvlak.query.insight.situation;

import java.util.BitSet;
import nl.draagvlak.query.network.measure.CompactGraph;

/** Who listens to whom: those whom somebody moves, and those who would take a message from somebody. */
public final class Listening {

    private final CompactGraph influence;
    private final CompactGraph trusts;
    private final CompactGraph trustedBy;

    /**
     * @param influence an arc from whoever moves another to that other
     * @param trusts an arc from whoever trusts to the one who is trusted
     */
    Listening(CompactGraph influence, CompactGraph trusts) {
        this.influence = influence;
        this.trusts = trusts;
        this.trustedBy = trusts.reversed();
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

    /** Those who would take a message from somebody, straight or through one whom they trust. */
    public BitSet trusting(int person) {
        BitSet all = new BitSet(trustedBy.size());
        add(trustedBy, person, all);
        BitSet direct = (BitSet) all.clone();
        direct.stream().forEach(between -> add(trustedBy, between, all));
        return all;
    }

    /** Those whom anybody among these people trusts. */
    public BitSet trustedBy(BitSet people) {
        BitSet trusted = new BitSet(trusts.size());
        people.stream().forEach(person -> add(trusts, person, trusted));
        return trusted;
    }

    /** Those of a number of people of whom it is known whom they trust. */
    public BitSet knownToTrust(BitSet people) {
        BitSet known = new BitSet(trusts.size());
        people.stream().filter(person -> trusts.degree(person) > 0).forEach(known::set);
        return known;
    }

    private static void add(CompactGraph graph, int person, BitSet listeners) {
        for (int arc = graph.first(person); arc < graph.end(person); arc++) {
            listeners.set(graph.target(arc));
        }
    }
}
