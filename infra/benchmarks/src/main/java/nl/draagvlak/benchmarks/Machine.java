package nl.draagvlak.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;

/** What a figure was measured on, without which it says little. */
final class Machine {

    private Machine() {}

    static String described() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d cores, load %.1f before the run, %s %s, Java %s",
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                system.getName(),
                system.getArch(),
                Runtime.version());
    }
}
