package nl.draagvlak.command.measurement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.draagvlak.events.measurement.Measure;
import org.jspecify.annotations.Nullable;

/** What can be asked of a measurement through the API. */
final class MeasurementRequest {

    private MeasurementRequest() {}

    /**
     * A measurement.
     *
     * @param about what was measured
     * @param question what was asked or looked at, in the words in which it was
     * @param least the lower end of the scale
     * @param most the upper end of the scale
     * @param value the mean of what was found, on the scale
     * @param sample how many answers or cases it rests on; 0 only for what is claimed
     * @param spread the standard deviation of what was found, on the scale
     * @param group the target group it is about
     * @param organisation the organisation or role it is about
     * @param behaviour the behaviour that is taken up
     * @param source where it comes from
     * @param effectiveOn the day it was found or said
     */
    record NewMeasurement(
            Measure about,
            @Size(max = 5_000) String question,
            double least,
            double most,
            double value,
            @Min(0) @Max(10_000_000) int sample,
            @Nullable Double spread,
            @Nullable String group,
            @Size(max = 64) @Nullable String organisation,
            @Size(max = 5_000) @Nullable String behaviour,
            @Size(max = 5_000) String source,
            LocalDate effectiveOn) {}
}
