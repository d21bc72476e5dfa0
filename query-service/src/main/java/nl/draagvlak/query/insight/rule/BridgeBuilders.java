package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Crossing;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Who could connect two worlds. Anyone counts who belongs to one of them, or who knows somebody of one of them, himself or through one
 * other.
 *
 * <p>score = 0.30 · knows both worlds + 0.20 · opens a path + 0.15 · brings closer + 0.10 · reaches across + 0.15 · stance + 0.10 · room.
 * Knowing a world is 1 for who belongs to it or has a tie or a meeting with a member, 0.5 for who knows somebody who has; knowing both is
 * the mean of the two. The next three compare the network as it is with one in which the candidate gets in touch, in each world it does
 * not belong to and exchanges nothing with, with the member who reaches most (see {@link Bridging}): 1 for a path that was not there, the
 * drop in fragmentation across, and the share of members newly reached. That is worked out for the {@value Shortlist#LENGTH} who come
 * first by 0.45 · knows both + 0.20 · reach + 0.20 · stance + 0.15 · room.
 */
final class BridgeBuilders {

    private static final double FIRST_KNOWS = 0.45;
    private static final double FIRST_REACH = 0.20;
    private static final double FIRST_STANCE = 0.20;
    private static final double FIRST_ROOM = 0.15;
    private static final double KNOWS = 0.30;
    private static final double STANCE = 0.15;
    private static final double ROOM = 0.10;

    private final Situation situation;
    private final Traits traits;
    private final World one;
    private final World other;

    /** A world and those around it. */
    private record World(Word name, BitSet members, BitSet near, BitSet further) {
        static World of(Situation situation, Word name, BitSet members) {
            BitSet near = situation.contacts().of(members);
            return new World(name, members, near, situation.contacts().of(near));
        }

        double closeness(int person) {
            if (members.get(person) || near.get(person)) {
                return 1;
            }
            return further.get(person) ? 0.5 : 0;
        }
    }

    BridgeBuilders(Situation situation, Word oneName, BitSet one, Word otherName, BitSet other) {
        this.situation = situation;
        this.traits = new Traits(situation);
        this.one = World.of(situation, oneName, one);
        this.other = World.of(situation, otherName, other);
    }

    static BridgeBuilders between(Situation situation, Crossing crossing) {
        return new BridgeBuilders(
                situation,
                crossing.one().name(),
                crossing.one().members(),
                crossing.other().name(),
                crossing.other().members());
    }

    /** The best candidates, without those on whom everything hangs already. */
    List<Candidate> without(List<Integer> hinges) {
        BitSet thought = (BitSet) one.members().clone();
        List.of(one.near(), one.further(), other.members(), other.near(), other.further())
                .forEach(thought::or);
        hinges.forEach(thought::clear);
        IntStream first = Shortlist.most(situation, thought.stream(), this::first);
        Bridging bridging = Bridging.without(hinges, situation, one.members(), other.members());
        return Shortlist.of(
                        situation,
                        first,
                        person -> traits(person, bridging),
                        person -> Shortlist.speakWith(situation, person, opening(person)))
                .stream()
                .map(bridging::shownBy)
                .toList();
    }

    private List<Trait> first(int person) {
        return List.of(
                knowsBoth(person, FIRST_KNOWS),
                traits.reach(person, FIRST_REACH),
                traits.stance(person, FIRST_STANCE),
                traits.room(person, FIRST_ROOM));
    }

    private List<Trait> traits(int person, Bridging bridging) {
        return Stream.of(
                        Stream.of(knowsBoth(person, KNOWS)),
                        bridging.traits(person).stream(),
                        Stream.of(traits.stance(person, STANCE), traits.room(person, ROOM)))
                .flatMap(each -> each)
                .toList();
    }

    private Trait knowsBoth(int person, double weight) {
        return new Trait(
                "knows-both",
                (one.closeness(person) + other.closeness(person)) / 2,
                weight,
                () -> List.of(knowing(one, person), knowing(other, person)),
                () -> acquaintances(person));
    }

    private List<Long> acquaintances(int person) {
        BitSet known = situation.contacts().within(one.members(), person);
        known.or(situation.contacts().within(other.members(), person));
        return situation.contacts().evidence(person, known);
    }

    private Phrase knowing(World world, int person) {
        if (world.members().get(person)) {
            return Phrase.of("insight.why.belongs", world.name());
        }
        int direct = situation.contacts().within(world.members(), person).cardinality();
        if (direct > 0) {
            return Phrase.of("insight.why.knows", direct, world.name());
        }
        String key = world.further().get(person) ? "insight.why.knows-through" : "insight.why.knows-nobody";
        return Phrase.of(key, world.name());
    }

    private Phrase opening(int person) {
        if (one.closeness(person) == 1 && other.closeness(person) == 1) {
            return Phrase.of("insight.opening.both-worlds", one.name(), other.name());
        }
        World home = one.closeness(person) >= other.closeness(person) ? one : other;
        return Phrase.of("insight.opening.one-world", home.name(), (home == one ? other : one).name());
    }
}
