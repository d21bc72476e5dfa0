package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * A decision was taken before everybody it affects was asked about its subject.
 *
 * <p>A group was asked when, on the day of the decision or before, a conversation or broadcast on the subject that was meant to <i>ask</i>
 * (or the answer to a consultation about it) was with the group or with somebody who belongs to it or speaks for it; a stakeholder, when it took part itself. Being informed is not
 * being asked. What was recorded, or put right, only after the decision heals nothing. Whoever decided is not looked at, nor is a decision
 * that names nobody it affects.
 *
 * <p><b>Urgent</b> from {@link #MOST} of those affected, else <b>attention</b>. Against it speak those who were asked in time, entries that
 * came too late, and asking afterwards.
 *
 * <p>score = 0.7 · share of those affected who were not asked + 0.3 · share of those who were not even asked since.
 */
final class DecidedBeforeHeard implements Rule {

    /** Share of those affected from which it is urgent. */
    static final double MOST = 0.5;

    @Override
    public Kind kind() {
        return Kind.DECIDED_BEFORE_HEARD;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Unheard.TEXT + "rule", new Word.Share(MOST));
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.happened().decisionsTaken().stream()
                .map(outcome -> Unheard.of(situation, outcome))
                .filter(Unheard::isSo)
                .map(Unheard::finding)
                .toList();
    }
}
