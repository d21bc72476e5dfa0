package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;

/** The traits that count for every kind of candidate. */
final class Traits {

    /** As many people as this, moved in one or two steps, make half of the trait. */
    private static final double HALF_REACH = 10;

    /** As many interactions as this within {@link Situation#LATELY} days halve the room somebody has. */
    private static final double HALF_LOAD = 2;

    private final Situation situation;

    Traits(Situation situation) {
        this.situation = situation;
    }

    /** How far somebody's influence goes: r / (r + 10), r the people moved in one or two steps. */
    Trait reach(int person, double weight) {
        int reached = situation.reach().of(person);
        return Trait.of("reach", reached / (reached + HALF_REACH), weight, Phrase.of("insight.why.reach", reached));
    }

    /** Where somebody stands: 1 for a champion, 0.75 supportive, 0.25 neutral; an unknown stance earns nothing until it is asked. */
    Trait stance(int person, double weight) {
        Noted<Stance> stance = situation.stance(person);
        if (stance == null) {
            return Trait.of("stance", 0, weight, Phrase.of("insight.why.stance.unknown"));
        }
        int value = stance.value().value();
        Phrase told = Phrase.of("insight.why.stance." + value);
        return Trait.of("stance", worth(value), weight, told, List.of(stance.position()));
    }

    private static double worth(int stance) {
        return switch (stance) {
            case 2 -> 1;
            case 1 -> 0.75;
            case 0 -> 0.25;
            default -> 0;
        };
    }

    /** Whether somebody was left in peace lately: 1 / (1 + n/2), n the interactions of the last 30 days. */
    Trait room(int person, double weight) {
        List<Long> lately = situation.meetings().since(person, situation.asOf().minusDays(Situation.LATELY));
        Phrase told = Phrase.of("insight.why.room", lately.size(), Situation.LATELY);
        return Trait.of("room", 1 / (1 + lately.size() / HALF_LOAD), weight, told, lately);
    }
}
