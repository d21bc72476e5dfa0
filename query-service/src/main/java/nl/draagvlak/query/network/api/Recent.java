package nl.draagvlak.query.network.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Keeps the latest outcomes of expensive work that is the same for everyone, and does it once, however many ask at the same time.
 *
 * @param <K> what the outcome depends on, all of it
 */
public final class Recent<K, V> {

    private final Map<K, FutureTask<V>> kept;

    /** @param most how many outcomes are kept; the one longest unasked goes first */
    public Recent(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** The outcome, done now unless it is kept. Work that fails is not kept. */
    public V get(K key, Supplier<V> work) {
        FutureTask<V> task;
        synchronized (kept) {
            task = kept.computeIfAbsent(key, missing -> new FutureTask<>(work::get));
        }
        // Whoever comes first does the work; for everybody else this does nothing.
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            forget(key, task);
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while somebody else was working on it", interrupted);
        }
    }

    /** Forgets all outcomes. */
    void clear() {
        synchronized (kept) {
            kept.clear();
        }
    }

    private void forget(K key, FutureTask<V> task) {
        synchronized (kept) {
            kept.remove(key, task);
        }
    }
}
