package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Whom to turn to first among some people, whatever the matter is.
 *
 * <p>score = 0.4 · reach + 0.3 · stance + 0.3 · room.
 */
final class Approach {

    private static final double REACH = 0.4;
    private static final double STANCE = 0.3;
    private static final double ROOM = 0.3;

    private Approach() {}

    /**
     * The best of them.
     *
     * @param nextStep what to do first with somebody
     */
    static List<Candidate> among(Situation situation, BitSet people, IntFunction<Phrase> nextStep) {
        Traits traits = new Traits(situation);
        return Shortlist.of(
                situation,
                people.stream(),
                person ->
                        List.of(traits.reach(person, REACH), traits.stance(person, STANCE), traits.room(person, ROOM)),
                nextStep);
    }
}
