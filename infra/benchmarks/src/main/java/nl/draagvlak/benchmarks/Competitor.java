package nl.draagvlak.benchmarks;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * An engine of Axon on an empty store of its own, for one turn.
 *
 * @param closing ends it and deletes what it stored
 */
record Competitor(EventStorageEngine engine, Runnable closing) implements AutoCloseable {

    @Override
    public void close() {
        closing.run();
    }

    /** Opens a competitor for so many callers at the same time. */
    @FunctionalInterface
    interface Opening {
        Competitor open(int callers);
    }

    /**
     * Who takes part.
     *
     * @param settings how it was set up, for whoever reads the figures
     * @param virtual whether its callers are virtual threads, as they are in the program
     */
    record Entry(String name, String settings, boolean virtual, Opening opening) {

        /** The same with callers that are virtual threads, or that are not. */
        Entry calledFrom(boolean virtualThreads) {
            return new Entry(name, settings, virtualThreads, opening);
        }

        /** What threads its callers are. */
        String threads() {
            return virtual ? "virtual" : "platform";
        }

        /** How it was set up, callers included. */
        String described() {
            return settings + ", callers are " + threads() + " threads";
        }
    }
}
