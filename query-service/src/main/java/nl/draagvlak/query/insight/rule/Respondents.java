package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;

/**
 * With whom to speak first in a domain that does not carry the change: members to be asked, members who may be won, and members who
 * support it and are listened to.
 *
 * <p>score = 0.5 · listened to (l/(l + 2), l the members who listen to it or met it) + 0.3 · worth asking (1 when the stance is unknown,
 * 0.5 when neutral, 0.75 when supportive) + 0.2 · room.
 */
final class Respondents {

    private static final double LISTENED = 0.5;
    private static final double WORTH_ASKING = 0.3;
    private static final double ROOM = 0.2;

    private final Situation situation;
    private final Audience domain;
    private final Traits traits;

    Respondents(Situation situation, Audience domain) {
        this.situation = situation;
        this.domain = domain;
        this.traits = new Traits(situation);
    }

    /** The best of them. */
    List<Candidate> best() {
        return Shortlist.of(situation, domain.members().stream(), this::traits, this::step);
    }

    private List<Trait> traits(int person) {
        return List.of(listened(person), worthAsking(person), traits.room(person, ROOM));
    }

    private Trait listened(int person) {
        BitSet reached = domain.reached(person);
        int count = reached.cardinality();
        return new Trait(
                "listened-to",
                count / (count + 2.0),
                LISTENED,
                () -> List.of(Phrase.of("insight.why.heard-inside", count, name())),
                () -> situation.contacts().evidence(person, reached));
    }

    private Trait worthAsking(int person) {
        double value = situation.stance(person) == null ? 1 : situation.supports(person) ? 0.75 : 0.5;
        Trait stance = traits.stance(person, 0);
        return new Trait("worth-asking", value, WORTH_ASKING, stance.clauses(), stance.evidence());
    }

    private Phrase step(int person) {
        String key = situation.stance(person) == null
                ? "insight.step.ask"
                : situation.supports(person) ? "insight.step.carry" : "insight.step.listen";
        return Phrase.of(key, situation.people().id(person), name());
    }

    private Word name() {
        return domain.subject().name();
    }
}
