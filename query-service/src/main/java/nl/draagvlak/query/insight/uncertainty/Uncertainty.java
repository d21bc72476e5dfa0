package nl.draagvlak.query.insight.uncertainty;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Finding;

/**
 * How sure the findings of a moment are, in no language yet.
 *
 * @param rounds how many possible worlds were looked at; 0 when the network is too large for it
 * @param seed from which they were drawn
 * @param findings in the order of the report
 * @param stakeholders the most influential, the first one first
 * @param questions those that would narrow the intervals most, the best first; at most three
 */
public record Uncertainty(
        int rounds, long seed, List<OfFinding> findings, List<OfStakeholder> stakeholders, List<Question> questions) {

    /**
     * How sure one finding is.
     *
     * @param score in a world where it is not found it is 0
     * @param rank its place in the report, the first 1; in a world where it is not found it comes after all that are
     * @param found share of the worlds in which it is found, 0 to 1; 1 when no world was looked at
     * @param best the score if everybody who was never asked supported the change
     * @param worst the score if everybody who was never asked were against it
     */
    public record OfFinding(
            Finding finding,
            Spread score,
            Spread rank,
            double found,
            double best,
            double worst,
            List<OfCandidate> candidates) {}

    /** How sure the place of somebody who is proposed is; where it is not proposed it scores 0 and comes last. */
    public record OfCandidate(StakeholderId stakeholder, Spread score, Spread rank) {}

    /** How sure the influence of a stakeholder is: PageRank in the network of reported influence. */
    public record OfStakeholder(StakeholderId stakeholder, Spread pageRank, Spread rank) {}

    /**
     * Something to ask.
     *
     * @param narrowing by how much the intervals of all scores together are expected to become narrower, in points of score
     * @param findings ids of those it narrows, the most first
     */
    public record Question(Doubt doubt, double narrowing, List<String> findings) {}
}
