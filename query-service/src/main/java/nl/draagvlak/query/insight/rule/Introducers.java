package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Who could tell whom to speak with where nobody is known yet.
 *
 * <p>score = 0.5 · reach + 0.3 · stance + 0.2 · room.
 *
 * @param unknownWorld where nobody is known
 */
record Introducers(Situation situation, Word unknownWorld) {

    private static final double REACH = 0.5;
    private static final double STANCE = 0.3;
    private static final double ROOM = 0.2;

    /** The best of these people. */
    List<Candidate> among(BitSet people) {
        Traits traits = new Traits(situation);
        return Shortlist.of(
                situation,
                people.stream(),
                person ->
                        List.of(traits.reach(person, REACH), traits.stance(person, STANCE), traits.room(person, ROOM)),
                person -> Phrase.of("insight.step.introduce", situation.people().id(person), unknownWorld));
    }
}
