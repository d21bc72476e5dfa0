package nl.draagvlak.query.insight.voice;

import java.util.List;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;

/** The ledger positions behind what is known of somebody who might speak to an audience; none where there is nobody. */
public record BehindSpeaker(Situation situation, Audience audience, int person) {

    /** For nobody. */
    public static final int NOBODY = -1;

    /** The stance that says whether it supports the change. */
    public List<Long> stance() {
        Noted<Stance> stance = nobody() ? null : situation.stance(person);
        return stance == null ? List.of() : List.of(stance.position());
    }

    /** What says that it speaks; the registration where nothing else does. */
    public List<Long> speaking() {
        List<Long> claims = nobody() ? List.of() : audience.claims().of(person);
        return nobody() || !claims.isEmpty() ? claims : registration();
    }

    /** The registration, which says where it belongs. */
    public List<Long> registration() {
        return nobody() ? List.of() : List.of(situation.people().view(person).registeredAt());
    }

    /** The last sign of life. */
    public List<Long> activity() {
        Noted<?> last = nobody() ? null : situation.lastSign(person);
        return last == null ? List.of() : List.of(last.position());
    }

    /** The ties and meetings with those it reaches. */
    public List<Long> reach() {
        return nobody() ? List.of() : situation.contacts().evidence(person, audience.reached(person));
    }

    private boolean nobody() {
        return person == NOBODY;
    }
}
