package nl.draagvlak.ledger.fold;

import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A fold that is open, for one programme: opened by whoever asks first, while the others wait, and asked by one at a time.
 *
 * @param <S> the state
 */
final class HeldFold<S> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<FoldRun<S>> opening;
    private volatile Instant asked;
    private volatile long weight;
    private volatile long news;
    private @Nullable FoldRun<S> run;
    private boolean closed;

    HeldFold(Supplier<FoldRun<S>> opening, Instant asked) {
        this.opening = opening;
        this.asked = asked;
    }

    /**
     * An answer.
     *
     * @param grown whether something was taken in for it
     */
    record Answer<A>(A given, boolean grown) {}

    /** Answers from the state, up to date with the ledger; null when this fold was closed. */
    <A> @Nullable Answer<A> ask(Function<S, A> question, Instant now) {
        lock.lock();
        try {
            if (closed) {
                return null;
            }
            asked = now;
            FoldRun<S> current = open();
            long before = weight;
            A given;
            try {
                current.catchUp();
                given = question.apply(current.state());
            } finally {
                weight = current.weight();
                news = current.news();
            }
            return new Answer<>(given, weight != before);
        } finally {
            lock.unlock();
        }
    }

    private FoldRun<S> open() {
        FoldRun<S> current = run;
        if (current == null) {
            current = opening.get();
            run = current;
        }
        return current;
    }

    /** When it was last asked. */
    Instant asked() {
        return asked;
    }

    /** An estimate of the bytes it takes. */
    long weight() {
        return weight;
    }

    /** How many events it took in since it was opened or kept. */
    long news() {
        return news;
    }

    /** Notes that what it took in was kept. */
    void kept() {
        lock.lock();
        try {
            news = 0;
            if (run != null) {
                run.forgetNews();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Closes it, unless somebody is asking; gives the run to whoever closed it, null when there is none or it goes on. */
    @Nullable
    FoldRun<S> closeIfQuiet(Runnable then) {
        if (!lock.tryLock()) {
            return null;
        }
        try {
            return closeNow(then);
        } finally {
            lock.unlock();
        }
    }

    /** Closes it as soon as nobody is asking. */
    @Nullable
    FoldRun<S> close(Runnable then) {
        lock.lock();
        try {
            return closeNow(then);
        } finally {
            lock.unlock();
        }
    }

    private @Nullable FoldRun<S> closeNow(Runnable then) {
        closed = true;
        then.run();
        return run;
    }
}
