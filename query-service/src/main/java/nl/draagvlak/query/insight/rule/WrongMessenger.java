package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * A messenger without a trusted path to the audience.
 *
 * <p>Looked at is every intervention with a messenger that was not cancelled, for its audience: the people named and the members of the
 * groups named who take part. The messenger has a trusted path when at least {@value #REACHED} of them, itself not counted, trusts the
 * messenger, or trusts one who does; trust is what was reported and not withdrawn, as it stands on the day looked at. Where it is not known
 * of anybody in the audience whom they trust, or the messenger takes no part any more, nothing is said. Nor is it where an effect was seen and none that was seen went against us:
 * then the messenger was heard, whatever the network says.
 *
 * <p>Still ahead, so that it can be prevented: <b>urgent</b>. Done: <b>attention</b>, or <b>info</b> when somebody else has since brought a
 * message to one of the same groups or people to good effect.
 *
 * <p>score = 0.6 · share of the audience of whom it is known whom they trust + 0.4 · how bad the worst effect was (−2 makes 1).
 */
final class WrongMessenger implements Rule {

    /** Members of an audience who must have a path of trust to the messenger. */
    static final int REACHED = 1;

    @Override
    public Kind kind() {
        return Kind.WRONG_MESSENGER;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Brought.TEXT + "rule", REACHED);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.picture().interventions().stream()
                .flatMap(intervention -> Brought.in(situation, intervention))
                .filter(Brought::isDistrusted)
                .map(Brought::finding)
                .toList();
    }
}
