package nl.draagvlak.query.insight.voice;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** Whom somebody would cover, and what keeps somebody from being asked. An unknown stance keeps nobody: whoever has one is asked first. */
final class Askable {

    private final Situation situation;
    private final CoverQuestion question;
    private final BitSet open = new BitSet();
    private final List<Audience> closed;

    Askable(Situation situation, CoverQuestion question) {
        this.situation = situation;
        this.question = question;
        this.closed = question.audiences().stream()
                .filter(audience -> audience.ranks() != null)
                .toList();
        question.audiences().stream()
                .filter(audience -> audience.ranks() == null)
                .forEach(audience -> open.or(audience.members()));
    }

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
        BitSet wanted = (BitSet) open.clone();
        closed.stream()
                .filter(audience -> !audience.isOutside(person))
                .forEach(audience -> wanted.or(audience.members()));
        return heard(person, wanted);
    }

    /** The same within one audience. */
    BitSet covered(Audience audience, int person) {
        return audience.isOutside(person) ? new BitSet() : heard(person, audience.members());
    }

    /** From the top it goes on through one other. */
    private BitSet heard(int person, BitSet wanted) {
        if (wanted.isEmpty()) {
            return new BitSet();
        }
        BitSet heard = situation.listening().to(person);
        if (question.kind() == VoiceKind.SPONSOR) {
            BitSet first = (BitSet) heard.clone();
            first.stream().forEach(between -> heard.or(situation.listening().to(between)));
        }
        heard.or(situation.meetings().companions(person, wanted));
        heard.set(person);
        heard.and(wanted);
        return heard;
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
