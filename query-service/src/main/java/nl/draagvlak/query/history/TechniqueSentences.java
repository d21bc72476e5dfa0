package nl.draagvlak.query.history;

import nl.draagvlak.events.technique.TechniqueEvent;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueAdded;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueChanged;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueRetired;

/** What happens to a technique of one's own, in a sentence. */
final class TechniqueSentences {

    private TechniqueSentences() {}

    static String of(TechniqueEvent event, String id, Wording wording) {
        return switch (event) {
            case TechniqueAdded added ->
                wording.say("technique.added", added.technique().name());
            case TechniqueChanged changed ->
                wording.say("technique.changed", changed.technique().name());
            case TechniqueRetired _ -> wording.say("technique.retired", wording.technique(id));
        };
    }
}
