package nl.draagvlak.query.timeline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What one sequence has and another has not. A value that was replaced is in both.
 *
 * @param gone what only the first has, by its keys
 * @param come what only the second has
 */
public record Change<K extends Comparable<? super K>, V>(Map<K, V> gone, Map<K, V> come) {

    /** Compares two sequences; where they share their parts it takes no time. */
    public static <K extends Comparable<? super K>, V> Change<K, V> between(
            Sequence<K, V> before, Sequence<K, V> after) {
        Change<K, V> change = new Change<>(alone(before, after), alone(after, before));
        Iterator<Map.Entry<K, V>> all = change.gone.entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<K, V> one = all.next();
            if (change.come.remove(one.getKey(), one.getValue())) {
                all.remove();
            }
        }
        return change;
    }

    /** How many values differ, those replaced counted twice. */
    public int size() {
        return gone.size() + come.size();
    }

    private static <K extends Comparable<? super K>, V> Map<K, V> alone(Sequence<K, V> one, Sequence<K, V> other) {
        Set<Part<K, V>> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(other.parts());
        Map<K, V> alone = new LinkedHashMap<>();
        one.parts().stream().filter(part -> !shared.contains(part)).forEach(part -> part.forEach(alone::put));
        return alone;
    }
}
