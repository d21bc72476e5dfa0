package nl.draagvlak.query.history;

import java.util.Set;
import nl.draagvlak.events.learning.LearningNeedEvent;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedNoted;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedOffered;

/** What happened to a learning need, in a sentence. */
final class LearningNeedSentences {

    private LearningNeedSentences() {}

    static String of(LearningNeedEvent event, Wording wording) {
        return switch (event) {
            case LearningNeedNoted noted -> wording.say("learning-need.noted", wording.groups(Set.of(noted.group())));
            case LearningNeedOffered offered -> wording.say("learning-need.offered", wording.day(offered.from()));
        };
    }
}
