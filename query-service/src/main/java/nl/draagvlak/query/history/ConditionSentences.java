package nl.draagvlak.query.history;

import nl.draagvlak.events.condition.ConditionEvent;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.ConditionEvent.ConditionNamed;

/** What happened to a readiness condition, in a sentence. */
final class ConditionSentences {

    private ConditionSentences() {}

    static String of(ConditionEvent event, Wording wording) {
        return switch (event) {
            case ConditionNamed _ -> wording.say("condition.named");
            case ConditionAssessed assessed ->
                switch (assessed.met()) {
                    case NO -> wording.say("condition.assessed.no");
                    case PARTLY -> wording.say("condition.assessed.partly");
                    case YES -> wording.say("condition.assessed.yes");
                };
        };
    }
}
