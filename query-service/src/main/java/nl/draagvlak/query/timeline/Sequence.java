package nl.draagvlak.query.timeline;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list in the order of its keys. A changed copy shares all with its original but the short part that the change falls in, so
 * that it is made in no time however long the list is, and {@link Change} tells at once where two of them differ.
 *
 * @param <K> the keys, each at most once
 * @param <V> the values, which the list shows
 */
public final class Sequence<K extends Comparable<? super K>, V> extends AbstractList<V> {

    private static final int USUAL = 128;

    private final List<Part<K, V>> parts;
    private final int[] ends;

    private Sequence(List<Part<K, V>> parts) {
        this.parts = parts;
        this.ends = new int[parts.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += parts.get(i).size();
            ends[i] = end;
        }
    }

    /** Nothing yet. */
    public static <K extends Comparable<? super K>, V> Sequence<K, V> empty() {
        return new Sequence<>(List.of());
    }

    /** These values, in the order of their keys. */
    public static <K extends Comparable<? super K>, V> Sequence<K, V> of(SortedMap<K, V> entries) {
        return of(entries.keySet(), entries.values());
    }

    /** These values at these keys, which rise. */
    public static <K extends Comparable<? super K>, V> Sequence<K, V> of(Collection<K> keys, Collection<V> values) {
        Part<K, V> whole = new Part<>(keys.toArray(), values.toArray());
        List<Part<K, V>> parts = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += USUAL) {
            parts.add(whole.between(from, Math.min(whole.size(), from + USUAL)));
        }
        return new Sequence<>(parts);
    }

    /** The value of a key; null when it is not here. */
    public @Nullable V find(K key) {
        if (parts.isEmpty()) {
            return null;
        }
        Part<K, V> part = parts.get(part(key));
        int place = part.place(key);
        return place < 0 ? null : part.value(place);
    }

    /** The same with a value at a key, in place of the one that may be there. */
    public Sequence<K, V> with(K key, V value) {
        if (parts.isEmpty()) {
            return new Sequence<>(List.of(new Part<K, V>(new Object[] {key}, new Object[] {value})));
        }
        int changed = part(key);
        Part<K, V> part = parts.get(changed).with(key, value);
        List<Part<K, V>> others = new ArrayList<>(parts);
        others.set(changed, part);
        if (part.tooLong()) {
            others.set(changed, part.between(0, part.size() / 2));
            others.add(changed + 1, part.between(part.size() / 2, part.size()));
        }
        return new Sequence<>(others);
    }

    /** The same without a key; itself when it is not here. */
    public Sequence<K, V> without(K key) {
        int changed = parts.isEmpty() ? -1 : part(key);
        int place = changed < 0 ? -1 : parts.get(changed).place(key);
        if (place < 0) {
            return this;
        }
        List<Part<K, V>> others = new ArrayList<>(parts);
        if (parts.get(changed).size() == 1) {
            others.remove(changed);
        } else {
            others.set(changed, parts.get(changed).without(place));
        }
        return new Sequence<>(others);
    }

    /** Tells every key and value, in order. */
    public void forEach(BiConsumer<? super K, ? super V> each) {
        parts.forEach(part -> part.forEach(each));
    }

    @Override
    public V get(int index) {
        Objects.checkIndex(index, size());
        int found = Arrays.binarySearch(ends, index + 1);
        int part = found >= 0 ? found : -1 - found;
        return parts.get(part).value(index - (part == 0 ? 0 : ends[part - 1]));
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public Iterator<V> iterator() {
        return new Walk<>(parts.iterator());
    }

    @Override
    public Spliterator<V> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL);
    }

    List<Part<K, V>> parts() {
        return parts;
    }

    /** The part that a key is in, or would be in. */
    private int part(K key) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).key(0).compareTo(key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static final class Walk<K extends Comparable<? super K>, V> implements Iterator<V> {
        private final Iterator<Part<K, V>> parts;
        private @Nullable Part<K, V> part;
        private int next;

        Walk(Iterator<Part<K, V>> parts) {
            this.parts = parts;
        }

        @Override
        public boolean hasNext() {
            return (part != null && next < part.size()) || parts.hasNext();
        }

        @Override
        public V next() {
            Part<K, V> current = part;
            if (current == null || next == current.size()) {
                if (!parts.hasNext()) {
                    throw new NoSuchElementException();
                }
                current = parts.next();
                part = current;
                next = 0;
            }
            return current.value(next++);
        }
    }
}
