package nl.draagvlak.query.history;

import nl.draagvlak.events.reorganisation.ReorganisationEvent;
import nl.draagvlak.events.reorganisation.ReorganisationEvent.ReorganisationRemembered;

/** An earlier change, in a sentence. */
final class ReorganisationSentences {

    private ReorganisationSentences() {}

    static String of(ReorganisationEvent event, Wording wording) {
        return switch (event) {
            case ReorganisationRemembered told ->
                wording.say("reorganisation.remembered", Integer.toString(told.from()));
        };
    }
}
