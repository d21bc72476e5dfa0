package nl.draagvlak.query.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One piece of work that may have many askers.
 *
 * @param <V> what it comes to
 */
final class Job<V> {

    private final CompletableFuture<V> outcome = new CompletableFuture<>();
    private final Course course;
    private int waiting;
    private volatile boolean unwanted;

    /** @param within the work that it is done in the midst of; null when it is done by itself */
    Job(@Nullable Course within) {
        this.course = new Course(() -> unwanted || (within != null && abandoned(within)), within);
    }

    Course course() {
        return course;
    }

    CompletableFuture<V> outcome() {
        return outcome;
    }

    /** What it comes to, for one who may go away before; whoever went away hears nothing more of it. */
    Mono<V> awaited() {
        return Mono.create(asker -> {
            AtomicBoolean gone = new AtomicBoolean();
            asker.onCancel(() -> gone.set(true));
            outcome.whenComplete((value, failure) -> {
                if (failure == null) {
                    asker.success(value);
                } else if (!gone.get()) {
                    asker.error(failure);
                }
            });
        });
    }

    /** One more waits for it; false when it was given up already. */
    synchronized boolean join() {
        if (unwanted) {
            return false;
        }
        waiting++;
        return true;
    }

    /** One of those who waited no longer does; the last one to go ends it. */
    synchronized void leave() {
        waiting--;
        if (waiting == 0 && !outcome.isDone()) {
            unwanted = true;
        }
    }

    /** Whether only the work it is done in the midst of waits for it, and nobody waits for that. */
    private synchronized boolean abandoned(Course within) {
        if (waiting <= 1 && within.isUnwanted()) {
            unwanted = true;
        }
        return unwanted;
    }
}
