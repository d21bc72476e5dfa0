package nl.draagvlak.query.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.draagvlak.access.Blocking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Work that is the same for everyone who asks: done once, however many ask at the same time, its latest outcomes kept, and given up when
 * the last one who waited went away. Work that fails or is given up is not kept. Safe for several threads.
 *
 * @param <K> what the outcome depends on, all of it
 * @param <V> the outcome
 */
public final class Shared<K, V> {

    /** What the OpenAPI document says of answers that can be followed. */
    public static final String FOLLOWED = """
        As `application/json` in one piece. As `text/event-stream`: now and then a `progress` event with `{"done","total"}`, \
        how many pieces of the work are done of how many known so far, and at last one `answer` event with exactly the JSON of \
        the plain answer, or one `problem` event with `{"status","code"}` when it fails. The work is done once for all who ask \
        at the same time, and stops when the last of them goes away.\
        """;

    private static final long LOOK_MILLIS = 50;

    private final Blocking blocking;
    private final Map<K, Job<V>> kept;

    /** @param most how many outcomes are kept; the one longest unasked goes first */
    public Shared(Blocking blocking, int most) {
        this.blocking = blocking;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Job<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** Who asked, and whether it is the first, who has the work done. */
    private record Asker<V>(Job<V> job, boolean first) {}

    /** The outcome, of which the work is done elsewhere unless it is kept; whoever cancels waits no longer. */
    public Mono<V> get(K key, Supplier<V> work) {
        return Mono.defer(() -> {
            Job<V> job = begun(key, work);
            return job.awaited().doFinally(_ -> job.leave());
        });
    }

    /** How the work goes, and then the answer that is made of its outcome, as events. */
    public Flux<ServerSentEvent<Object>> follow(K key, Supplier<V> work, Function<V, Mono<?>> answer) {
        return Flux.defer(() -> {
            Job<V> job = begun(key, work);
            return Telling.of(job.course(), job.awaited().flatMap(answer)).doFinally(_ -> job.leave());
        });
    }

    /**
     * The outcome for somebody who can wait: a piece of work that needs it. Unless somebody else is at it already, it is done here and now.
     *
     * @throws Unwanted when nobody waits any more for the work that needs it
     */
    public V join(K key, Supplier<V> work) {
        Course within = Course.current();
        Asker<V> asker = ask(key, within);
        try {
            if (asker.first()) {
                perform(key, asker.job(), work);
            }
            return awaited(asker.job(), within);
        } finally {
            asker.job().leave();
        }
    }

    /** Forgets all outcomes. */
    public void clear() {
        synchronized (kept) {
            kept.clear();
        }
    }

    private Job<V> begun(K key, Supplier<V> work) {
        Asker<V> asker = ask(key, null);
        if (asker.first()) {
            blocking.call(() -> perform(key, asker.job(), work))
                    .subscribe(_ -> {}, refused -> fail(key, asker.job(), refused));
        }
        return asker.job();
    }

    private Asker<V> ask(K key, @Nullable Course within) {
        synchronized (kept) {
            Job<V> known = kept.get(key);
            if (known != null && known.join()) {
                return new Asker<>(known, false);
            }
            Job<V> job = new Job<>(within);
            job.join();
            kept.put(key, job);
            return new Asker<>(job, true);
        }
    }

    private boolean perform(K key, Job<V> job, Supplier<V> work) {
        try {
            job.outcome().complete(job.course().follow(work));
        } catch (Throwable failure) {
            fail(key, job, failure);
        }
        return true;
    }

    private void fail(K key, Job<V> job, Throwable failure) {
        synchronized (kept) {
            kept.remove(key, job);
        }
        job.outcome().completeExceptionally(failure);
    }

    private V awaited(Job<V> job, Course within) {
        while (true) {
            try {
                return job.outcome().get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                within.check();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while somebody else was working on it", interrupted);
            }
        }
    }
}
