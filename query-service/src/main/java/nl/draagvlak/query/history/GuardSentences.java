package nl.draagvlak.query.history;

import nl.draagvlak.events.guard.GroundEvent;
import nl.draagvlak.events.guard.GroundEvent.GroundRecorded;
import nl.draagvlak.events.guard.GroundEvent.PersonInformed;
import nl.draagvlak.events.link.LinkEvent;
import nl.draagvlak.events.link.LinkEvent.LinkGranted;
import nl.draagvlak.events.link.LinkEvent.LinkWithdrawn;

/** What happened to the guards of the register, in a sentence. */
final class GuardSentences {

    private GuardSentences() {}

    static String of(GroundEvent event, Wording wording) {
        return switch (event) {
            case GroundRecorded ground -> wording.say("ground.recorded", wording.name(ground.stakeholder()));
            case PersonInformed _ -> wording.say("ground.informed");
        };
    }

    static String of(LinkEvent event, Wording wording) {
        return switch (event) {
            case LinkGranted granted ->
                wording.say("link.granted", granted.with().value());
            case LinkWithdrawn _ -> wording.say("link.withdrawn");
        };
    }
}
