package nl.draagvlak.query.insight.finding;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * One part of a score.
 *
 * @param name what it measures; its text is {@code insight.term.<name>}
 * @param value 0 to 1
 * @param weight what a value of 1 adds to the score
 * @param evidence ledger positions behind the value, ascending; empty when it rests on those of the whole finding
 * @param parts who makes up the value and for how much, where it is a sum over people; their values add up to it. Empty where it is not.
 */
public record Term(String name, double value, double weight, List<Long> evidence, List<Part> parts) {

    /**
     * What one stakeholder adds to a value.
     *
     * @param value 0 to 1
     * @param position the event behind it
     */
    public record Part(StakeholderId stakeholder, double value, long position) {}

    public Term {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("term " + name + " is not within 0 to 1: " + value);
        }
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
    }

    /** A term that is not a sum over people. */
    public Term(String name, double value, double weight, List<Long> evidence) {
        this(name, value, weight, evidence, List.of());
    }

    /** A term whose evidence is that of the whole finding. */
    public Term(String name, double value, double weight) {
        this(name, value, weight, List.of());
    }

    /** What it adds to the score. */
    public double contribution() {
        return value * weight;
    }
}
