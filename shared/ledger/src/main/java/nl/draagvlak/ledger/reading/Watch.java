package nl.draagvlak.ledger.reading;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import nl.draagvlak.ledger.reading.News.Flow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the listeners what other processes added. It looks when news comes in, and where none does now and then; the less happens, the
 * seldomer.
 *
 * <p>What it tells is always what it saw in the store. News only make it look, and it looks once more whenever a flow of them begins, so
 * what came while there was none is not missed.
 */
public final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long SHORTEST = 50_000_000L;
    private static final long LONGEST = 1_000_000_000L;
    /** After so many looks without news it tries again to have them. */
    private static final int LOOKS_BEFORE_NEXT_TRY = 5;
    /** So many seconds without a word, and it looks all the same. */
    private static final int QUIET_SECONDS = 30;

    private final LongSupplier head;
    private final Listeners listeners;
    private final News news;
    private final Thread thread;
    private volatile boolean closed;
    private long known;
    private boolean failing;

    /** Begins to look, now and then. */
    public Watch(LongSupplier head, Listeners listeners) {
        this(head, listeners, News.NONE);
    }

    /** Begins to look, when news comes in. */
    public Watch(LongSupplier head, Listeners listeners, News news) {
        this.head = head;
        this.listeners = listeners;
        this.news = news;
        this.known = head.getAsLong();
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
        boolean offered = true;
        while (!closed) {
            if (offered) {
                offered = followed();
            }
            lookNowAndThen(offered ? LOOKS_BEFORE_NEXT_TRY : Integer.MAX_VALUE);
        }
    }

    /** Looks when news comes in, until none does any more; says whether the store sends any at all. */
    private boolean followed() {
        try {
            Optional<Flow> offered = news.open();
            if (offered.isPresent()) {
                try (Flow flow = offered.get()) {
                    follow(flow);
                }
            }
            return offered.isPresent();
        } catch (RuntimeException ended) {
            if (!closed) {
                LOG.info("no news of what other processes add, looking for it instead: {}", ended.toString());
            }
            return true;
        }
    }

    private void follow(Flow flow) {
        look();
        int quiet = 0;
        while (!closed) {
            long position = flow.next();
            quiet = position == 0 ? quiet + 1 : 0;
            if (position > Math.max(known, listeners.told()) || quiet == QUIET_SECONDS) {
                look();
                quiet = 0;
            }
        }
    }

    private void lookNowAndThen(int times) {
        long pause = SHORTEST;
        for (int looked = 0; looked < times && !closed; looked++) {
            pause = hasHeard() || look() ? SHORTEST : Math.min(LONGEST, pause * 2);
            LockSupport.parkNanos(pause);
        }
    }

    /** Whether this process itself added something since, which it could only do behind all that others had added. */
    private boolean hasHeard() {
        boolean heard = listeners.told() > known;
        known = Math.max(known, listeners.told());
        return heard;
    }

    /** Looks, and tells what is new; says whether anything was. */
    private boolean look() {
        try {
            long now = head.getAsLong();
            if (failing) {
                LOG.info("what other processes add is seen again");
            }
            failing = false;
            if (now <= known) {
                return false;
            }
            known = now;
            listeners.tell(now);
            return true;
        } catch (RuntimeException failed) {
            if (!closed && !failing) {
                LOG.warn("what other processes add is not seen for now: {}", failed.getMessage());
                LOG.debug("why it is not seen", failed);
            }
            failing = true;
            return false;
        }
    }
}
