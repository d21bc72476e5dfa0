package nl.draagvlak.benchmarks.network;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The pools of the heap, watched for how full they get. What lies there as garbage counts until it is collected. */
record Heap(List<MemoryPoolMXBean> pools) {

    static Heap watched() {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return new Heap(pools);
    }

    /** Bytes in use at most, in each pool at its fullest, added up. */
    long largest() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
