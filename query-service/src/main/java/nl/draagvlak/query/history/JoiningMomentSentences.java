package nl.draagvlak.query.history;

import java.util.Set;
import nl.draagvlak.events.learning.JoiningMomentEvent;
import nl.draagvlak.events.learning.JoiningMomentEvent.JoiningMomentChosen;

/** The moment at which a target group joins, in a sentence. */
final class JoiningMomentSentences {

    private JoiningMomentSentences() {}

    static String of(JoiningMomentEvent event, Wording wording) {
        return switch (event) {
            case JoiningMomentChosen chosen ->
                switch (chosen.chosenBy()) {
                    case GROUP ->
                        wording.say(
                                "joining-moment.chosen.group", group(chosen, wording), wording.day(chosen.moment()));
                    case PROGRAMME ->
                        wording.say(
                                "joining-moment.chosen.programme",
                                group(chosen, wording),
                                wording.day(chosen.moment()));
                    case OTHER ->
                        wording.say(
                                "joining-moment.chosen.other",
                                group(chosen, wording),
                                wording.day(chosen.moment()),
                                wording.name(chosen.chooser()));
                };
        };
    }

    private static String group(JoiningMomentChosen chosen, Wording wording) {
        return wording.groups(Set.of(chosen.group()));
    }
}
