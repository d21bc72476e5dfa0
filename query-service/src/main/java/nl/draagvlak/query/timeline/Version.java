package nl.draagvlak.query.timeline;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says from one position on, until it is said differently or taken back.
 *
 * @param <T> what it says
 */
final class Version<T> implements Comparable<Version<T>> {

    final EntryId entry;
    final long notedAt;
    final long position;
    final LocalDate effectiveOn;
    final T value;
    final @Nullable Version<T> before;
    private long until = Long.MAX_VALUE;

    Version(EntryId entry, long notedAt, long position, LocalDate effectiveOn, T value, @Nullable Version<T> before) {
        this.entry = entry;
        this.notedAt = notedAt;
        this.position = position;
        this.effectiveOn = effectiveOn;
        this.value = value;
        this.before = before;
    }

    void endAt(long end) {
        until = Math.min(until, end);
    }

    boolean standsAt(long knownAt) {
        return position <= knownAt && knownAt < until;
    }

    /** Whether it stands and is true by the day looked at. */
    boolean standsAt(Moment moment) {
        return standsAt(moment.knownAt()) && !effectiveOn.isAfter(moment.asOf());
    }

    @Override
    public int compareTo(Version<T> other) {
        int days = effectiveOn.compareTo(other.effectiveOn);
        return days != 0 ? days : Long.compare(notedAt, other.notedAt);
    }

    Place place() {
        return new Place(effectiveOn, notedAt);
    }

    Noted<T> noted() {
        return new Noted<>(entry, position, effectiveOn, value);
    }
}
