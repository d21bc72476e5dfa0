package nl.draagvlak.query.history;

import nl.draagvlak.events.guarantee.GuaranteeEvent;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeBroken;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeKept;

/** What happened to a guarantee, in a sentence. */
final class GuaranteeSentences {

    private GuaranteeSentences() {}

    static String of(GuaranteeEvent event, Wording wording) {
        return switch (event) {
            case GuaranteeGiven given ->
                wording.say(
                        "guarantee.given",
                        wording.everyone(given.people(), given.groups()),
                        wording.day(given.until()),
                        wording.name(given.owner()));
            case GuaranteeKept _ -> wording.say("guarantee.kept");
            case GuaranteeBroken _ -> wording.say("guarantee.broken");
        };
    }
}
