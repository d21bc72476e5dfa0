package nl.draagvlak.command.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that go by an id or an exact name; an id wins over a name that looks like it.
 *
 * @param <I> the kind of id
 */
public final class Named<I> {

    private final Map<String, I> byId = new HashMap<>();
    private final Map<String, I> byName = new HashMap<>();

    void add(I id, String name) {
        byId.put(id.toString(), id);
        byName.putIfAbsent(name, id);
    }

    /** The names of some of them, in alphabetical order. */
    List<String> names(Predicate<I> some) {
        return byName.entrySet().stream()
                .filter(named -> some.test(named.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether something goes by an id. */
    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The id of what goes by an id or a name; null when nothing does. */
    public @Nullable I find(String idOrName) {
        I id = byId.get(idOrName);
        return id == null ? byName.get(idOrName) : id;
    }
}
