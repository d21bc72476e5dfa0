package nl.draagvlak.ledger.reading;

import java.util.Optional;

/** Word from a store of what was added to it, by whatever process. It says when to look and never what is there. */
@FunctionalInterface
public interface News {

    /** From a store that sends none. */
    News NONE = Optional::empty;

    /**
     * Begins to listen.
     *
     * @return empty when the store never sends any
     * @throws RuntimeException when it cannot be listened to now
     */
    Optional<Flow> open();

    /** News as it comes in, for one thread. */
    interface Flow extends AutoCloseable {

        /**
         * Waits for news, about a second at most.
         *
         * @return the position that was the last when it was sent; 0 when none came
         * @throws RuntimeException when the flow has ended
         */
        long next();

        @Override
        void close();
    }
}
