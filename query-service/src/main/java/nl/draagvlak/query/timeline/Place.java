package nl.draagvlak.query.timeline;

import java.time.LocalDate;

/**
 * Where an entry stands among the others: by its day, those of one day in the order they were first noted.
 *
 * @param notedAt position at which the entry was first noted
 */
public record Place(LocalDate day, long notedAt) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int days = day.compareTo(other.day);
        return days != 0 ? days : Long.compare(notedAt, other.notedAt);
    }
}
