package nl.draagvlak.query.history;

import nl.draagvlak.events.irritant.IrritantEvent;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantCountered;
import nl.draagvlak.events.irritant.IrritantEvent.IrritantNoted;

/** What happened to an irritant, in a sentence. */
final class IrritantSentences {

    private IrritantSentences() {}

    static String of(IrritantEvent event, Wording wording) {
        return switch (event) {
            case IrritantNoted _ -> wording.say("irritant.noted");
            case IrritantCountered _ -> wording.say("irritant.countered");
        };
    }
}
