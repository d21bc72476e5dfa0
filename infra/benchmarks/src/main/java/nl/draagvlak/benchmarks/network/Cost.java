package nl.draagvlak.benchmarks.network;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What something cost.
 *
 * @param wall seconds on the clock
 * @param processor seconds of processor time of the whole process, on all threads, compiling and collecting garbage included
 */
record Cost(double wall, double processor) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** An answer and what it cost. */
    record Priced<T>(T answer, Cost cost) {}

    static <T> Priced<T> of(Supplier<T> work) {
        return of(1, work);
    }

    /** The last answer, and what all cost. */
    static <T> Priced<T> of(int times, Supplier<T> work) {
        long processor = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        T answer = work.get();
        for (int again = 1; again < times; again++) {
            answer = work.get();
        }
        return new Priced<>(
                answer, new Cost((System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9));
    }
}
