package nl.draagvlak.query.timeline;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * A short stretch of a {@link Sequence}: a few values by their keys, rising. Immutable, so that many sequences can hold the same one.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class Part<K extends Comparable<? super K>, V> {

    private static final int MOST = 256;

    private final Object[] keys;
    private final Object[] values;

    Part(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    int size() {
        return keys.length;
    }

    boolean tooLong() {
        return keys.length > MOST;
    }

    @SuppressWarnings("unchecked")
    K key(int place) {
        return (K) keys[place];
    }

    @SuppressWarnings("unchecked")
    V value(int place) {
        return (V) values[place];
    }

    /** Place of a key; when it is not here, −1 minus the place it would have. */
    int place(K key) {
        return Arrays.binarySearch(keys, key);
    }

    Part<K, V> with(K key, V value) {
        int place = place(key);
        if (place >= 0) {
            Object[] others = values.clone();
            others[place] = value;
            return new Part<>(keys, others);
        }
        return new Part<>(inserted(keys, -1 - place, key), inserted(values, -1 - place, value));
    }

    Part<K, V> without(int place) {
        return new Part<>(removed(keys, place), removed(values, place));
    }

    Part<K, V> between(int from, int to) {
        return new Part<>(Arrays.copyOfRange(keys, from, to), Arrays.copyOfRange(values, from, to));
    }

    void forEach(BiConsumer<? super K, ? super V> each) {
        for (int place = 0; place < keys.length; place++) {
            each.accept(key(place), value(place));
        }
    }

    private static Object[] inserted(Object[] all, int place, Object one) {
        Object[] more = new Object[all.length + 1];
        System.arraycopy(all, 0, more, 0, place);
        more[place] = one;
        System.arraycopy(all, place, more, place + 1, all.length - place);
        return more;
    }

    private static Object[] removed(Object[] all, int place) {
        Object[] fewer = new Object[all.length - 1];
        System.arraycopy(all, 0, fewer, 0, place);
        System.arraycopy(all, place + 1, fewer, place, fewer.length - place);
        return fewer;
    }
}
