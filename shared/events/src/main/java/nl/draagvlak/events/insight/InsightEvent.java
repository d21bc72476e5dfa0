package nl.draagvlak.events.insight;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What people do with an insight. An insight itself follows from the history and is no event. */
public sealed interface InsightEvent extends Event {

    /**
     * Somebody looked at it and put it aside, until what it rests on changes.
     *
     * @param fingerprint of how urgent it was and what it rested on when it was looked at; null when nobody said, and then it is what it was
     *     at this event
     * @param reason why it needs no looking at
     */
    record InsightDismissed(
            EntryId entry, InsightId insight, @Nullable String fingerprint, Personal reason, LocalDate effectiveOn)
            implements InsightEvent {

        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * It was taken up again.
     *
     * @param entry the dismissal that does not hold any more
     */
    record DismissalUndone(EntryId entry, Personal reason) implements InsightEvent {}
}
