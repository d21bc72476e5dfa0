package nl.draagvlak.query.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing before and after.
 *
 * @param before null when it was not there
 * @param after null when it is gone
 */
record Change<K, V>(K key, @Nullable V before, @Nullable V after) {

    /** What differs between two states in what is looked at, in the order of the first and then of the second. */
    static <K, V> List<Change<K, V>> between(Map<K, V> before, Map<K, V> after, Function<V, Object> lookedAt) {
        Set<K> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> new Change<>(key, before.get(key), after.get(key)))
                .filter(change -> change.differs(lookedAt))
                .toList();
    }

    private boolean differs(Function<V, Object> lookedAt) {
        return !Objects.equals(
                before == null ? null : lookedAt.apply(before), after == null ? null : lookedAt.apply(after));
    }

    /** Whatever there is now, else what there was. */
    V either() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /** Reads something off the state before; null when there was none. */
    <T> @Nullable T before(Function<V, @Nullable T> reading) {
        return before == null ? null : reading.apply(before);
    }

    /** Reads something off the state after; null when there is none. */
    <T> @Nullable T after(Function<V, @Nullable T> reading) {
        return after == null ? null : reading.apply(after);
    }
}
