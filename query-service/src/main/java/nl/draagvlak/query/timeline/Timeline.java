package nl.draagvlak.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
        return select(version -> version.standsAt(moment));
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

    /** The same as {@link #all(Moment)}, by their places, each read in a way of one's own: to be kept up with {@link #renewed}. */
    public Sequence<Place, Noted<T>> latest(Moment moment, UnaryOperator<Noted<T>> reading) {
        NavigableMap<Place, Noted<T>> standing = new TreeMap<>();
        for (Version<T> version : versions) {
            if (version.standsAt(moment)) {
                standing.put(version.place(), reading.apply(version.noted()));
            }
        }
        return Sequence.of(standing);
    }

    /** What {@link #latest} comes to now that something happened to an entry, made from what it came to before that. */
    public Sequence<Place, Noted<T>> renewed(
            Sequence<Place, Noted<T>> before, EntryId entry, Moment moment, UnaryOperator<Noted<T>> reading) {
        Sequence<Place, Noted<T>> renewed = before;
        Version<T> standing = null;
        for (Version<T> version = newest().get(entry); version != null; version = version.before) {
            renewed = renewed.without(version.place());
            standing = version.standsAt(moment) ? version : standing;
        }
        return standing == null ? renewed : renewed.with(standing.place(), reading.apply(standing.noted()));
    }

    /** The entries that ever said something of a kind. */
    public Set<EntryId> saying(Predicate<T> kind) {
        Set<EntryId> saying = new LinkedHashSet<>();
        for (Version<T> version : versions) {
            if (kind.test(version.value)) {
                saying.add(version.entry);
            }
        }
        return saying;
    }

    /** The positions of everything that was ever said here, in no order. */
    public long[] positions() {
        return versions.stream().mapToLong(version -> version.position).toArray();
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
}
