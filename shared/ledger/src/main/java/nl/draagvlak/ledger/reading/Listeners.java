package nl.draagvlak.ledger.reading;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever wants to be told of new events. */
public final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private long told;

    /** Adds one; the answer takes it away again. */
    public Runnable add(LongConsumer listener) {
        LongConsumer own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** The last head that was told; 0 when none was. */
    synchronized long told() {
        return told;
    }

    /** Tells all of a new head, unless they know; one that fails does not keep the others from hearing. */
    public synchronized void tell(long head) {
        if (head <= told) {
            return;
        }
        told = head;
        for (LongConsumer listener : listeners) {
            try {
                listener.accept(head);
            } catch (RuntimeException failed) {
                LOG.warn("a listener to the ledger failed at position {}", head, failed);
            }
        }
    }
}
