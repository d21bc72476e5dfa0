package nl.draagvlak.command.measurement;

import java.util.List;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a measurement. */
public enum MeasurementRule implements Rule {
    A_SCALE_RUNS_FROM_LEAST_TO_MOST("measurement-scale", "/most", "/least"),
    A_VALUE_LIES_ON_ITS_SCALE("measurement-off-scale", "/value", "/least", "/most"),
    A_SPREAD_FITS_ITS_SCALE("measurement-spread", "/spread", "/least", "/most"),
    WHAT_WAS_FOUND_RESTS_ON_A_SAMPLE("measurement-without-sample", "/sample", "/about");

    private final String code;
    private final @Nullable String pointer;
    private final List<String> reads;

    MeasurementRule(String code, @Nullable String pointer, String... reads) {
        this.code = code;
        this.pointer = pointer;
        this.reads = List.of(reads);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String pointer() {
        return pointer;
    }

    @Override
    public List<String> reads() {
        return reads;
    }
}
