package nl.draagvlak.query.insight.uncertainty;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.rule.Rule;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.measure.PageRank;
import nl.draagvlak.query.picture.Picture;

/**
 * What is found in one world; only figures are kept, because there are many worlds.
 *
 * @param so what of the things in doubt is so in it
 * @param findings by id
 * @param reported how many findings there are
 * @param pageRank of everybody who takes part
 * @param places of the same in influence, the first 1
 */
record Round(
        BitSet so,
        Map<String, Found> findings,
        int reported,
        Map<StakeholderId, Double> pageRank,
        Map<StakeholderId, Integer> places) {

    /** One finding: its score, its place in the report, and the score and place of each candidate. */
    record Found(double score, int place, Map<StakeholderId, Double> scores, Map<StakeholderId, Integer> places) {}

    static Round in(Picture picture, BitSet so) {
        Situation situation = new Situation(picture);
        List<Finding> findings = Rule.all().stream()
                .flatMap(rule -> rule.findings(situation).stream())
                .sorted(Finding.MOST_URGENT_FIRST)
                .toList();
        Map<String, Found> found = new HashMap<>();
        for (int place = 0; place < findings.size(); place++) {
            found.put(findings.get(place).id(), found(findings.get(place), place + 1));
        }
        InfluenceNetwork network = situation.influence();
        Map<StakeholderId, Double> ranks = network.byStakeholder(PageRank.of(network.compact()));
        return new Round(so, found, findings.size(), ranks, places(ranks));
    }

    private static Found found(Finding finding, int place) {
        Map<StakeholderId, Double> scores = new HashMap<>();
        Map<StakeholderId, Integer> places = new HashMap<>();
        for (Candidate candidate : finding.candidates()) {
            scores.put(candidate.stakeholder(), candidate.score().value());
            places.put(candidate.stakeholder(), places.size() + 1);
        }
        return new Found(finding.score().value(), place, scores, places);
    }

    private static Map<StakeholderId, Integer> places(Map<StakeholderId, Double> ranks) {
        Map<StakeholderId, Integer> places = new HashMap<>();
        ranks.entrySet().stream()
                .sorted(Map.Entry.<StakeholderId, Double>comparingByValue().reversed())
                .forEach(entry -> places.put(entry.getKey(), places.size() + 1));
        return places;
    }

    double score(String finding) {
        Found found = findings.get(finding);
        return found == null ? 0 : found.score();
    }

    double place(String finding) {
        Found found = findings.get(finding);
        return found == null ? reported + 1 : found.place();
    }

    double score(String finding, StakeholderId candidate) {
        Found found = findings.get(finding);
        return found == null ? 0 : found.scores().getOrDefault(candidate, 0.0);
    }

    /** Absent where the finding itself is: who would be proposed for what is not lacking, nobody can say. */
    int place(String finding, StakeholderId candidate) {
        Found found = findings.get(finding);
        return found == null
                ? 0
                : found.places().getOrDefault(candidate, found.places().size() + 1);
    }
}
