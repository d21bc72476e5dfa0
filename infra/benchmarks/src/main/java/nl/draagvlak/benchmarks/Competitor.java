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
     */
    record Entry(String name, String settings, Opening opening) {}
}
