package nl.draagvlak.query.insight;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.query.insight.uncertainty.Spread;

/**
 * How sure the insights of a moment are.
 *
 * @param rounds how many possible worlds were looked at; 0 when the network is too large for it
 * @param seed from which they were drawn: the same seed, the same answer
 * @param method what was done, in the reader's language
 * @param insights in the order of the report
 * @param stakeholders the most influential, the first one first
 * @param questions those that would narrow the intervals most, the best first; at most three
 */
record UncertaintyAnswer(
        long knownAt,
        LocalDate asOf,
        int rounds,
        long seed,
        String method,
        List<OfInsight> insights,
        List<OfStakeholder> stakeholders,
        List<Question> questions) {

    /**
     * How sure one insight is.
     *
     * @param reported share of the worlds in which it is reported, 0 to 1
     * @param neverAsked the score if everybody who was never asked supported the change, and if all of them were against it
     */
    record OfInsight(
            String id,
            String title,
            Spread score,
            Spread rank,
            double reported,
            Extremes neverAsked,
            List<OfCandidate> candidates) {}

    /**
     * The lowest and the highest that a score may be.
     *
     * @param low the lower of the two, or the score itself
     * @param high the higher of the two, or the score itself
     */
    record Extremes(double low, double high) {}

    /** How sure the place of somebody who is proposed is. */
    record OfCandidate(String stakeholder, String name, Spread score, Spread rank) {}

    /** How sure the influence of a stakeholder is. */
    record OfStakeholder(String stakeholder, String name, Spread pageRank, Spread rank) {}

    /**
     * Something to ask.
     *
     * @param stakeholder whom to ask
     * @param about {@code stance}, {@code tie} or {@code contacts}
     * @param question in the reader's language
     * @param narrowing by how much the intervals of all scores together are expected to become narrower, in points of score
     * @param insights ids of those it would narrow, the most first
     */
    record Question(
            String stakeholder, String name, String about, String question, double narrowing, List<String> insights) {}
}
