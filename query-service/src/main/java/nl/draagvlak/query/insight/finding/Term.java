package nl.draagvlak.query.insight.finding;

import java.util.List;

/**
 * One part of a score.
 *
 * @param name what it measures; its text is {@code insight.term.<name>}
 * @param value 0 to 1
 * @param weight what a value of 1 adds to the score
 * @param evidence ledger positions behind the value, ascending
 */
public record Term(String name, double value, double weight, List<Long> evidence) {

    public Term {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("term " + name + " is not within 0 to 1: " + value);
        }
        evidence = List.copyOf(evidence);
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
