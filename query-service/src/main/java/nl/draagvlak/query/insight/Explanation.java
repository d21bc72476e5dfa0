package nl.draagvlak.query.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * How the scores of one insight are made, in figures that are not rounded: those of the terms add up to the score.
 *
 * @param insight id
 * @param formula how terms make a score, in the reader's language
 * @param candidates the scores of those who are proposed, the best first
 * @param events every event behind any of it, by position
 */
record Explanation(
        long knownAt,
        LocalDate asOf,
        String insight,
        String title,
        String formula,
        double score,
        List<Made> terms,
        List<OfCandidate> candidates,
        List<InsightInFull.Happening> events) {

    /** How the score of somebody who is proposed is made. */
    record OfCandidate(String stakeholder, String name, double score, List<Made> terms) {}

    /**
     * One term.
     *
     * @param label what it measures, in the reader's language
     * @param how how the value is found, in the reader's language
     * @param value 0 to 1
     * @param weight what a value of 1 adds to the score
     * @param contribution value times weight
     * @param positions ledger positions behind it, ascending
     * @param parts who makes up the value and for how much, where it is a sum over people
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Made(
            String name,
            String label,
            String how,
            double value,
            double weight,
            double contribution,
            List<Long> positions,
            List<Part> parts) {}

    /** What one stakeholder adds to the value of a term, and to the score. */
    record Part(String stakeholder, String name, double value, double contribution, long position) {}
}
