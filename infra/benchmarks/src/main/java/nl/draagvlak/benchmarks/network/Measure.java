package nl.draagvlak.benchmarks.network;

import java.util.Locale;

/** What is measured. Directed, every tie one step long; constraint without weights. */
enum Measure {
    BETWEENNESS(1),
    HARMONIC(1),
    /** So quick that one would be lost in the grain of the clock that counts processor time. */
    CONSTRAINT(50);

    private final int times;

    Measure(int times) {
        this.times = times;
    }

    /** How often it is taken in one turn. */
    int times() {
        return times;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
