package nl.draagvlak.query.insight.finding;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who could help.
 *
 * @param why what speaks for this one, clause by clause
 * @param nextStep what to do first, with the words to begin with
 * @param bridge what new ties of this one would change; null where it is not about ties
 */
public record Candidate(
        StakeholderId stakeholder,
        Score score,
        List<Phrase> why,
        Phrase nextStep,
        @Nullable Bridge bridge) {

    public Candidate {
        why = List.copyOf(why);
    }

    /** A candidate for something that is not about ties. */
    public Candidate(StakeholderId stakeholder, Score score, List<Phrase> why, Phrase nextStep) {
        this(stakeholder, score, why, nextStep, null);
    }

    /** The same one, with another thing to do first. */
    public Candidate with(Phrase step) {
        return new Candidate(stakeholder, score, why, step, bridge);
    }

    /** The same one, who would make new ties. */
    public Candidate making(Bridge ties) {
        return new Candidate(stakeholder, score, why, nextStep, ties);
    }
}
