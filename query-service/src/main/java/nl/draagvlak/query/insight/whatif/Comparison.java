package nl.draagvlak.query.insight.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;

/**
 * Two reports side by side. A finding is the same one when its kind and subjects are.
 *
 * @param appeared found after and not before
 * @param vanished found before and not after
 * @param changed found in both, and not the same
 * @param unchanged how many are found in both and are the same
 */
public record Comparison(List<Finding> appeared, List<Finding> vanished, List<Change> changed, int unchanged) {

    /** How many candidates count: as many as are shown. */
    private static final int CANDIDATES = 5;

    /** What an answer rounds to; a smaller difference is none that anybody could see. */
    private static final double VISIBLE = 5e-5;

    /** One finding, before and after. */
    public record Change(Finding before, Finding after) {

        boolean isVisible() {
            return before.severity() != after.severity()
                    || !before.title().equals(after.title())
                    || differ(before.score().value(), after.score().value())
                    || differ(before.interval().low(), after.interval().low())
                    || differ(before.interval().high(), after.interval().high())
                    || !best(before).equals(best(after));
        }

        private static boolean differ(double one, double other) {
            return Math.abs(one - other) > VISIBLE;
        }

        private static List<StakeholderId> best(Finding finding) {
            return finding.candidates().stream()
                    .limit(CANDIDATES)
                    .map(Candidate::stakeholder)
                    .toList();
        }
    }

    /** Compares two reports; each list keeps the order of the report it comes from. */
    public static Comparison of(List<Finding> before, List<Finding> after) {
        Map<String, Finding> vanished = new LinkedHashMap<>();
        before.forEach(finding -> vanished.put(finding.id(), finding));
        List<Finding> appeared = new ArrayList<>();
        List<Change> both = new ArrayList<>();
        for (Finding finding : after) {
            Finding earlier = vanished.remove(finding.id());
            if (earlier == null) {
                appeared.add(finding);
            } else {
                both.add(new Change(earlier, finding));
            }
        }
        List<Change> changed = both.stream().filter(Change::isVisible).toList();
        return new Comparison(
                List.copyOf(appeared), List.copyOf(vanished.values()), changed, both.size() - changed.size());
    }
}
