package nl.draagvlak.query.insight.situation;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Word;

/**
 * One of two worlds between which influence should pass.
 *
 * @param members those who belong to it and take part
 * @param evidence positions of the events that say that it exists
 * @param weight its importance, above 0
 */
public record Side(Subject subject, BitSet members, List<Long> evidence, double weight) {

    public Side {
        members = (BitSet) members.clone();
        evidence = List.copyOf(evidence);
    }

    /** How a sentence names it. */
    public Word name() {
        return subject.name();
    }

    /** How many belong to it. */
    public int size() {
        return members.cardinality();
    }
}
