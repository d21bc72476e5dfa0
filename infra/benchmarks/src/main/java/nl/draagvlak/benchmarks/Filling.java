package nl.draagvlak.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.draagvlak.events.AggregateId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * A ledger with so many events in 20 programmes, written through the engine by 64 callers. Every aggregate has 50 events, each in another
 * append than the one before, so that reading it gathers what lies far apart.
 *
 * @param events a multiple of 1,000
 */
record Filling(int events) {

    static final int PER_AGGREGATE = 50;
    private static final int AGGREGATES_AT_ONCE = 20;
    private static final int PER_APPEND = 4;
    private static final int PROGRAMMES = 20;
    private static final int CALLERS = 64;

    void fill(EventStorageEngine engine) throws InterruptedException, ExecutionException {
        List<Future<?>> batches = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            for (int batch = 0; batch < events / (PER_AGGREGATE * AGGREGATES_AT_ONCE); batch++) {
                int number = batch;
                batches.add(threads.submit(() -> fill(engine, number)));
            }
            for (Future<?> each : batches) {
                each.get();
            }
        }
    }

    /** The aggregate with a number, 0 and up to the number of events divided by 50. */
    static AggregateId aggregate(int number) {
        return AggregateId.of(programme(number / AGGREGATES_AT_ONCE) + "/stakeholder/s" + number);
    }

    private static void fill(EventStorageEngine engine, int batch) {
        for (int sequence = 0; sequence < PER_AGGREGATE; sequence++) {
            for (int from = 0; from < AGGREGATES_AT_ONCE; from += PER_APPEND) {
                List<DomainEventMessage<?>> append = new ArrayList<>();
                for (int i = from; i < from + PER_APPEND; i++) {
                    int number = batch * AGGREGATES_AT_ONCE + i;
                    append.add(TestEvents.event(programme(batch), "s" + number, sequence));
                }
                engine.appendEvents(append);
            }
        }
    }

    private static String programme(int batch) {
        return "p" + batch % PROGRAMMES;
    }
}
