package nl.draagvlak.query.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values without a date of their own, each known from its position on until the next. The timeline's companion for facts on one clock
 * only: a profile, a half-life, whom someone was merged into.
 *
 * @param <T> the value
 */
public final class Succession<T> {

    private record Step<T>(long position, @Nullable T value) {}

    private final List<Step<T>> steps = new ArrayList<>(1);

    /** The value from a position on; null takes it away. Positions rise. */
    public void put(long position, @Nullable T value) {
        steps.add(new Step<>(position, value));
    }

    /** The value as known at a position; null when there was none. */
    public @Nullable T at(long knownAt) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).position() <= knownAt) {
                return steps.get(i).value();
            }
        }
        return null;
    }
}
