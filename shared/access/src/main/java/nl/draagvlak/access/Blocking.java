package nl.draagvlak.access;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draagvlak.access.problem.Refusal;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Where work that waits is done: on virtual threads, never on the event loop. A limited number works at once and a limited number waits;
 * whoever comes after that is refused with 503 {@code busy}.
 *
 * <p>Work that has begun is never interrupted, also not when its caller has gone away: half a write is worse than an unread answer.
 */
public final class Blocking implements AutoCloseable {

    private static final int AT_WORK = 256;
    private static final int AT_WORK_AND_WAITING = 4_096;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("blocking-", 0).factory());
    private final Semaphore places;
    private final AtomicInteger present = new AtomicInteger();
    private final int most;

    public Blocking() {
        this(AT_WORK, AT_WORK_AND_WAITING);
    }

    Blocking(int atWork, int atWorkAndWaiting) {
        this.places = new Semaphore(atWork, true);
        this.most = atWorkAndWaiting;
    }

    /**
     * Does one piece of work that may wait.
     *
     * @return its outcome; an error when it throws, {@link Refusal} 503 {@code busy} when too many are waiting already
     */
    public <T> Mono<T> call(Callable<T> work) {
        return Mono.create(outcome -> admit(work, outcome));
    }

    private <T> void admit(Callable<T> work, MonoSink<T> outcome) {
        if (present.incrementAndGet() > most) {
            present.decrementAndGet();
            outcome.error(new Refusal(503, "busy", List.of(), List.of()));
            return;
        }
        threads.execute(() -> perform(work, outcome));
    }

    private <T> void perform(Callable<T> work, MonoSink<T> outcome) {
        places.acquireUninterruptibly();
        try {
            outcome.success(work.call());
        } catch (Throwable failure) {
            outcome.error(failure);
        } finally {
            places.release();
            present.decrementAndGet();
        }
    }

    /** Waits for the work in hand and takes no more. */
    @Override
    public void close() {
        threads.close();
    }
}
