package nl.draagvlak.ledger.fold.checkpoint;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Unmodifiable views, which Kryo has no serializer for: what is in them, in its order, and wrapped again on reading.
 *
 * @param <V> the collection or map
 */
final class Unmodifiable<V> extends Serializer<V> {

    private final UnaryOperator<V> copy;
    private final UnaryOperator<V> view;

    private Unmodifiable(UnaryOperator<V> copy, UnaryOperator<V> view) {
        super(false, true);
        this.copy = copy;
        this.view = view;
    }

    static void register(Kryo kryo) {
        register(kryo, List.of(), ArrayList::new, Collections::unmodifiableList);
        Unmodifiable.<List<Object>>register(kryo, new LinkedList<>(), ArrayList::new, Collections::unmodifiableList);
        register(kryo, Set.of(), LinkedHashSet::new, Collections::unmodifiableSet);
        register(kryo, Map.of(), LinkedHashMap::new, Collections::unmodifiableMap);
        Unmodifiable.<Collection<Object>>register(kryo, List.of(), ArrayList::new, Collections::unmodifiableCollection);
    }

    private static <V> void register(Kryo kryo, V sample, UnaryOperator<V> copy, UnaryOperator<V> view) {
        kryo.register(view.apply(sample).getClass(), new Unmodifiable<>(copy, view));
    }

    @Override
    public void write(Kryo kryo, Output output, V value) {
        kryo.writeClassAndObject(output, copy.apply(value));
    }

    @Override
    @SuppressWarnings("unchecked")
    public V read(Kryo kryo, Input input, Class<? extends V> type) {
        return view.apply((V) kryo.readClassAndObject(input));
    }
}
