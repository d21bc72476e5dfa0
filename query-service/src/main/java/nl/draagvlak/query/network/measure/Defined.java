package nl.draagvlak.query.network.measure;

import org.jspecify.annotations.Nullable;

/** The way out of the arrays, where {@link Double#NaN} stands for undefined, into answers, where undefined is absent. */
public final class Defined {

    private Defined() {}

    /** The value; null when it is undefined. */
    public static @Nullable Double orAbsent(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
