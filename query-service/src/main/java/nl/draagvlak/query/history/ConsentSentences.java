package nl.draagvlak.query.history;

import nl.draagvlak.events.consent.ConsentEvent;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;

/** What happened to a consent, in a sentence. */
final class ConsentSentences {

    private ConsentSentences() {}

    static String of(ConsentEvent event, Wording wording) {
        return switch (event) {
            case ConsentGiven given -> wording.say("consent.given", wording.name(given.by()));
            case ConsentEnded _ -> wording.say("consent.ended");
        };
    }
}
