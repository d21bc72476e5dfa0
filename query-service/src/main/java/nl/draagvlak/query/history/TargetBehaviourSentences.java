package nl.draagvlak.query.history;

import java.util.Set;
import nl.draagvlak.events.learning.TargetBehaviourEvent;
import nl.draagvlak.events.learning.TargetBehaviourEvent.TargetBehaviourSet;

/** What is asked of a target group, in a sentence. */
final class TargetBehaviourSentences {

    private TargetBehaviourSentences() {}

    static String of(TargetBehaviourEvent event, Wording wording) {
        return switch (event) {
            case TargetBehaviourSet said -> wording.say("target-behaviour.set", wording.groups(Set.of(said.group())));
        };
    }
}
