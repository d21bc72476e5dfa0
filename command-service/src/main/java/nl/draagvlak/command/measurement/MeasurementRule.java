package nl.draagvlak.command.measurement;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a measurement. */
public enum MeasurementRule implements Rule {
    A_SCALE_RUNS_FROM_LEAST_TO_MOST("measurement-scale", "/most"),
    A_VALUE_LIES_ON_ITS_SCALE("measurement-off-scale", "/value"),
    A_SPREAD_FITS_ITS_SCALE("measurement-spread", "/spread"),
    WHAT_WAS_FOUND_RESTS_ON_A_SAMPLE("measurement-without-sample", "/sample");

    private final String code;
    private final @Nullable String pointer;

    MeasurementRule(String code, @Nullable String pointer) {
        this.code = code;
        this.pointer = pointer;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String pointer() {
        return pointer;
    }
}
