package nl.draagvlak.query.insight.voice;

import java.util.BitSet;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Whom somebody would cover, and what keeps somebody from being asked. An unknown stance keeps nobody: whoever has one is asked first. */
record Askable(Situation situation, CoverQuestion question) {

    /** What keeps somebody from being asked; null when nothing does. */
    @Nullable
    Hindrance hindrance(int person) {
        Noted<Stance> stance = situation.stance(person);
        if (question.without().contains(person)) {
            return Hindrance.ASKED_FOR;
        }
        if (situation.people().view(person).objects() != null) {
            return Hindrance.OBJECTS;
        }
        if (stance != null && stance.value().value() <= 0) {
            return stance.value().value() < 0 ? Hindrance.OPPOSES : Hindrance.NEUTRAL;
        }
        Departure departure = situation.departure(person);
        if (departure != null && departure.lastDay().isBefore(question.until())) {
            return Hindrance.LEAVES;
        }
        if (departure == null && !situation.available(person)) {
            return Hindrance.OURS;
        }
        if (question.load() != null && contacts(person) > question.load()) {
            return Hindrance.LOAD;
        }
        return question.audiences().stream().allMatch(audience -> audience.isOutside(person)) ? outside() : null;
    }

    private Hindrance outside() {
        return question.kind() == VoiceKind.SPONSOR ? Hindrance.NOT_AT_THE_TOP : Hindrance.OUTSIDER;
    }

    /** Interactions of the last 30 days. */
    int contacts(int person) {
        return situation
                .meetings()
                .since(person, situation.asOf().minusDays(Situation.LATELY))
                .size();
    }

    /** Those whom somebody would cover: members who listen to it or met it, and itself where it belongs to them. */
    BitSet covered(int person) {
        BitSet all = new BitSet();
        question.audiences().forEach(audience -> all.or(covered(audience, person)));
        return all;
    }

    /** The same within one audience. From the top it goes on through one other. */
    BitSet covered(Audience audience, int person) {
        if (audience.isOutside(person)) {
            return new BitSet();
        }
        BitSet reached = audience.reached(person);
        if (question.kind() == VoiceKind.SPONSOR) {
            situation.listening().to(person).stream()
                    .forEach(between -> reached.or(situation.listening().to(between)));
        }
        reached.set(person);
        reached.and(audience.members());
        return reached;
    }

    /** Everyone who might cover somebody. */
    BitSet thought() {
        BitSet thought = new BitSet();
        for (Audience audience : question.audiences()) {
            thought.or(audience.concerned());
            thought.or(situation.contacts().of(audience.members()));
            thought.or(audience.ranks() == null ? new BitSet() : audience.ranks());
        }
        return thought;
    }
}
