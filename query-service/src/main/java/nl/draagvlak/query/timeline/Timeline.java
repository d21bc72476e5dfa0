package nl.draagvlak.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.draagvlak.events.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Dated entries on both clocks. Each entry is known from the position it was noted at, may be corrected or withdrawn at later positions,
 * and is true in the world from its effective date on. Nothing is ever removed, so that any past can be asked for, by the same code as now.
 *
 * <p>Entries stand in the order of their effective dates; those of one day in the order they were first noted, so that putting an early
 * entry right does not make it the latest. A slice takes
 * time linear in the number of versions. Not safe for several threads.
 *
 * @param <T> what an entry says
 */
public final class Timeline<T> {

    private final List<Version<T>> versions = new ArrayList<>(0);
    private boolean inOrder = true;
    private transient @Nullable Map<EntryId, Version<T>> newest;

    /** Takes in a new entry. */
    public void note(EntryId entry, long position, LocalDate effectiveOn, T value) {
        insert(new Version<>(entry, position, position, effectiveOn, value, null));
    }

    /**
     * Says an entry differently from a position on. An entry that was never noted, because an event of an unknown type noted it, or that
     * was withdrawn, is known from here on.
     */
    public void correct(EntryId entry, long position, LocalDate effectiveOn, T value) {
        Version<T> before = newest().get(entry);
        if (before == null) {
            note(entry, position, effectiveOn, value);
        } else {
            before.endAt(position);
            insert(new Version<>(entry, before.notedAt, position, effectiveOn, value, before));
        }
    }

    /** Takes an entry back from a position on; nothing happens when it is not here. */
    public void withdraw(EntryId entry, long position) {
        Version<T> version = newest().get(entry);
        if (version != null) {
            version.endAt(position);
        }
    }

    /** What an entry last said, withdrawn or not; empty when it is not here. */
    public Optional<T> lastSaid(EntryId entry) {
        return Optional.ofNullable(newest().get(entry)).map(version -> version.value);
    }

    /** The entries true by a day and not withdrawn, as known then. */
    public List<Noted<T>> all(Moment moment) {
        return select(version -> version.standsAt(moment.knownAt()) && !version.effectiveOn.isAfter(moment.asOf()));
    }

    /** The entries not withdrawn, whatever their day: those still to come are plans. */
    public List<Noted<T>> planned(long knownAt) {
        return select(version -> version.standsAt(knownAt));
    }

    /** The same as {@link #all(Moment)} over several timelines, as if they had been one. */
    public static <T> List<Noted<T>> all(List<Timeline<T>> timelines, Moment moment) {
        return timelines.size() == 1
                ? timelines.getFirst().all(moment)
                : planned(timelines, moment.knownAt()).stream()
                        .filter(noted -> !noted.effectiveOn().isAfter(moment.asOf()))
                        .toList();
    }

    /** The same as {@link #planned(long)} over several timelines, as if they had been one. */
    public static <T> List<Noted<T>> planned(List<Timeline<T>> timelines, long knownAt) {
        return timelines.stream()
                .flatMap(timeline -> timeline.versions.stream())
                .filter(version -> version.standsAt(knownAt))
                .sorted()
                .map(Version::noted)
                .toList();
    }

    /** The last of {@link #all}; null when there is none. */
    public @Nullable Noted<T> latest(Moment moment) {
        List<Noted<T>> all = all(moment);
        return all.isEmpty() ? null : all.getLast();
    }

    /** What became of the version that an entry got at one position, as known at another. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        Version<T> version = newest().get(entry);
        while (version != null && version.position > knownAt) {
            version = version.before;
        }
        return version == null ? Fate.STANDING : new Fate(version.position > position, !version.standsAt(knownAt));
    }

    private List<Noted<T>> select(Predicate<Version<T>> wanted) {
        sort();
        List<Noted<T>> selected = new ArrayList<>();
        for (Version<T> version : versions) {
            if (wanted.test(version)) {
                selected.add(version.noted());
            }
        }
        return selected;
    }

    private void insert(Version<T> version) {
        inOrder = versions.isEmpty() || (inOrder && versions.getLast().compareTo(version) <= 0);
        versions.add(version);
        if (newest != null) {
            newest.put(version.entry, version);
        }
    }

    /** Put off until somebody asks, because sorting once is cheaper than keeping a long timeline sorted through every late entry. */
    private void sort() {
        if (!inOrder) {
            Collections.sort(versions);
            inOrder = true;
        }
    }

    /** Made on first need, because most timelines are short and never corrected. */
    private Map<EntryId, Version<T>> newest() {
        Map<EntryId, Version<T>> index = newest;
        if (index == null) {
            index = new HashMap<>();
            for (Version<T> version : versions) {
                index.merge(version.entry, version, (one, other) -> one.position > other.position ? one : other);
            }
            newest = index;
        }
        return index;
    }

    private static final class Version<T> implements Comparable<Version<T>> {
        final EntryId entry;
        final long notedAt;
        final long position;
        final LocalDate effectiveOn;
        final T value;
        final @Nullable Version<T> before;
        private long until = Long.MAX_VALUE;

        Version(
                EntryId entry,
                long notedAt,
                long position,
                LocalDate effectiveOn,
                T value,
                @Nullable Version<T> before) {
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

        @Override
        public int compareTo(Version<T> other) {
            int days = effectiveOn.compareTo(other.effectiveOn);
            return days != 0 ? days : Long.compare(notedAt, other.notedAt);
        }

        Noted<T> noted() {
            return new Noted<>(entry, position, effectiveOn, value);
        }
    }
}
