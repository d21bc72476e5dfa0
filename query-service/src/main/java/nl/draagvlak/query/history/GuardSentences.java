package nl.draagvlak.query.history;

import nl.draagvlak.events.guard.GroundEvent;
import nl.draagvlak.events.guard.GroundEvent.GroundRecorded;
import nl.draagvlak.events.guard.GroundEvent.PersonInformed;

/** What happened to the guards of the register, in a sentence. */
final class GuardSentences {

    private GuardSentences() {}

    static String of(GroundEvent event, Wording wording) {
        return switch (event) {
            case GroundRecorded ground -> wording.say("ground.recorded", wording.name(ground.stakeholder()));
            case PersonInformed _ -> wording.say("ground.informed");
        };
    }
}
