package nl.draagvlak.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Callers that each append one event to an aggregate of their own, wait until it is durable, and append the next.
 *
 * @param count how many at the same time
 * @param seconds for how long
 * @param virtual whether they are virtual threads
 */
record Callers(int count, double seconds, boolean virtual) {

    /** Events per second. */
    double append(EventStorageEngine engine, String round) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Long>> counts = new ArrayList<>();
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(factory())) {
            long began = System.nanoTime();
            long end = began + (long) (seconds * 1e9);
            for (int i = 0; i < count; i++) {
                String stakeholder = round + "s" + i;
                counts.add(threads.submit(() -> {
                    start.await();
                    return appendUntil(end, engine, stakeholder);
                }));
            }
            start.countDown();
            long sum = 0;
            for (Future<Long> each : counts) {
                sum += each.get();
            }
            return sum / ((System.nanoTime() - began) / 1e9);
        }
    }

    private ThreadFactory factory() {
        return virtual ? Thread.ofVirtual().factory() : Thread.ofPlatform().factory();
    }

    private static long appendUntil(long end, EventStorageEngine engine, String stakeholder) {
        long sequence = 0;
        while (System.nanoTime() < end) {
            engine.appendEvents(TestEvents.event("p1", stakeholder, sequence));
            sequence++;
        }
        return sequence;
    }
}
