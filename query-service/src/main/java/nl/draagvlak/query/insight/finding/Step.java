package nl.draagvlak.query.insight.finding;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param with whom it is done with; null when nobody can be named. A step with somebody who was erased is passed over.
 * @param told what to do
 */
public record Step(@Nullable StakeholderId with, Phrase told) {

    /** The next steps of candidates, the best first, and what to do when none of them can be named. */
    public static List<Step> of(List<Candidate> candidates, Phrase otherwise) {
        return Stream.concat(
                        candidates.stream().map(each -> new Step(each.stakeholder(), each.nextStep())),
                        Stream.of(new Step(null, otherwise)))
                .toList();
    }
}
