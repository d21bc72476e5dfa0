package nl.draagvlak.query.history;

import nl.draagvlak.events.smallwin.SmallWinEvent;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinAchieved;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;

/** What happened to a small win, in a sentence. */
final class SmallWinSentences {

    private SmallWinSentences() {}

    static String of(SmallWinEvent event, Wording wording) {
        return switch (event) {
            case SmallWinAchieved achieved ->
                wording.say("small-win.achieved", wording.everyone(achieved.people(), achieved.groups()));
            case SmallWinTold told -> wording.say("small-win.told", wording.everyone(told.people(), told.groups()));
        };
    }
}
