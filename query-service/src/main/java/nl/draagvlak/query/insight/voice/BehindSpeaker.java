package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;

/** The ledger positions behind what is known of a voice; none where there is nobody. */
record BehindVoice(Situation situation, Audience audience, Voice voice) {

    private boolean nobody() {
        return voice.person() < 0;
    }

    /** The stance that says whether it supports the change. */
    List<Long> stance() {
        if (nobody()) {
            return List.of();
        }
        BitSet only = new BitSet();
        only.set(voice.person());
        return new Evidence(situation).stances(only).ascending();
    }

    /** The registration, which says for whom it speaks. */
    List<Long> profile() {
        return nobody()
                ? List.of()
                : List.of(situation.people().view(voice.person()).registeredAt());
    }

    /** The last sign of life. */
    List<Long> activity() {
        Noted<?> last = nobody() ? null : situation.lastSign(voice.person());
        return last == null ? List.of() : List.of(last.position());
    }

    /** The ties and meetings with those it reaches. */
    List<Long> reach() {
        return nobody() ? List.of() : situation.contacts().evidence(voice.person(), audience.reached(voice.person()));
    }
}
