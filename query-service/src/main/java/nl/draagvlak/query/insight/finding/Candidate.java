package nl.draagvlak.query.insight.finding;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * Someone who could help.
 *
 * @param why what speaks for this one, clause by clause
 * @param nextStep what to do first, with the words to begin with
 */
public record Candidate(StakeholderId stakeholder, Score score, List<Phrase> why, Phrase nextStep) {

    public Candidate {
        why = List.copyOf(why);
    }
}
