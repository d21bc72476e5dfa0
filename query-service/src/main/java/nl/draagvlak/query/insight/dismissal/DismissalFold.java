package nl.draagvlak.query.insight.dismissal;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.insight.InsightEvent;
import nl.draagvlak.events.insight.InsightEvent.DismissalUndone;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;
import nl.draagvlak.events.insight.InsightId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Timeline;

/** Everything that was dismissed in a programme, on both clocks. Not safe for several threads. */
public final class DismissalFold {

    private final Timeline<InsightDismissed> dismissals = new Timeline<>();

    /** Takes a dismissal in, or takes it back. */
    public void take(RecordedEvent recorded, InsightEvent event) {
        switch (event) {
            case InsightDismissed dismissed ->
                dismissals.note(dismissed.entry(), recorded.position(), dismissed.effectiveOn(), dismissed);
            case DismissalUndone undone -> dismissals.withdraw(undone.entry(), recorded.position());
        }
    }

    /** What became of a dismissal since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        return dismissals.fate(entry, position, knownAt);
    }

    /** The last dismissal of each insight by a day, as known then. */
    public Map<InsightId, Noted<InsightDismissed>> at(Moment moment) {
        Map<InsightId, Noted<InsightDismissed>> last = new LinkedHashMap<>();
        dismissals.all(moment).forEach(noted -> last.put(noted.value().insight(), noted));
        return last;
    }
}
