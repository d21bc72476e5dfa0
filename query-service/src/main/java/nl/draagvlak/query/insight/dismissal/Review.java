package nl.draagvlak.query.insight.dismissal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;
import nl.draagvlak.events.insight.InsightId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is found against what was dismissed. A dismissal that does not say what was looked at, is held against what was found at that
 * moment.
 *
 * @param dismissals the last one of each insight
 * @param then what was found at the moment of a dismissal
 */
public record Review(
        Map<InsightId, Noted<InsightDismissed>> dismissals, Function<Noted<InsightDismissed>, List<Finding>> then) {

    /** The same findings, in the same order, with what people did with them. */
    public List<Reviewed> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private Reviewed of(Finding finding) {
        Noted<InsightDismissed> dismissal = dismissals.get(new InsightId(finding.id()));
        return new Reviewed(
                finding, dismissal, dismissal != null && !finding.fingerprint().equals(lookedAt(dismissal, finding)));
    }

    private @Nullable String lookedAt(Noted<InsightDismissed> dismissal, Finding finding) {
        String said = dismissal.value().fingerprint();
        return said != null
                ? said
                : then.apply(dismissal).stream()
                        .filter(before -> before.id().equals(finding.id()))
                        .map(Finding::fingerprint)
                        .findFirst()
                        .orElse(null);
    }
}
