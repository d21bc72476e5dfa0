package nl.draagvlak.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Rounds that do not count, as many as Java's compiler takes to be done with what they run; it takes its time from both sides unequally. */
final class Practice {

    private static final int FEWEST = 8;
    private static final int MOST = 24;
    /** The share of a round that its compiling may take when it is called done. */
    private static final double QUIET = 0.03;

    private final CompilationMXBean compiler = Objects.requireNonNull(ManagementFactory.getCompilationMXBean());
    private int rounds;
    private long begun = System.nanoTime();
    private long compiled = compiler.getTotalCompilationTime();
    private double share = 1;

    /** Whether another round is needed; to be asked before each. */
    boolean goesOn() {
        long now = System.nanoTime();
        long compiledNow = compiler.getTotalCompilationTime();
        share = (double) TimeUnit.MILLISECONDS.toNanos(compiledNow - compiled) / (now - begun);
        begun = now;
        compiled = compiledNow;
        if (rounds == MOST || (rounds >= FEWEST && share <= QUIET)) {
            return false;
        }
        rounds++;
        return true;
    }

    /** How long it took. */
    String told() {
        return String.format(
                Locale.ROOT, "%d rounds of practice; compiling took %.0f%% of the last", rounds, share * 100);
    }
}
