package nl.draagvlak.benchmarks.network;

import java.util.Locale;

/** What is measured. Directed, every tie one step long; constraint without weights. */
enum Measure {
    BETWEENNESS,
    HARMONIC,
    CONSTRAINT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
