package nl.draagvlak.ledger.reading;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for what other processes added and tells the listeners; the less happens, the seldomer it looks. */
public final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long SHORTEST = 50_000_000L;
    private static final long LONGEST = 1_000_000_000L;

    private final LongSupplier head;
    private final Listeners listeners;
    private final Thread thread;
    private volatile boolean closed;

    /** Begins to look. */
    public Watch(LongSupplier head, Listeners listeners) {
        this.head = head;
        this.listeners = listeners;
        this.thread = Thread.ofVirtual().name("ledger-watch").start(this::run);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long known = -1;
        long pause = SHORTEST;
        while (!closed) {
            long now = look(known);
            pause = now == known ? Math.min(LONGEST, pause * 2) : SHORTEST;
            if (now > known && known >= 0) {
                listeners.tell(now);
            }
            known = now;
            LockSupport.parkNanos(pause);
        }
    }

    private long look(long known) {
        try {
            return head.getAsLong();
        } catch (RuntimeException failed) {
            if (!closed) {
                LOG.warn("cannot look for what other processes added", failed);
            }
            return known;
        }
    }
}
