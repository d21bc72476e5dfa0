package nl.draagvlak.query.timeline;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;

/**
 * A dated entry as it stands at a moment, with where it came from.
 *
 * @param entry its id
 * @param position position of the event that says it so: the latest correction, if any
 * @param effectiveOn the day it became true
 * @param value what it says
 */
public record Noted<T>(EntryId entry, long position, LocalDate effectiveOn, T value) {

    /** The same entry with its value read in another way. */
    public <U> Noted<U> saying(U said) {
        return new Noted<>(entry, position, effectiveOn, said);
    }
}
