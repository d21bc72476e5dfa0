package nl.draagvlak.command.experiment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.experiment.Verdict;
import org.jspecify.annotations.Nullable;

/** What can be asked of an experiment through the API. */
final class ExperimentRequest {

    private ExperimentRequest() {}

    /**
     * An experiment.
     *
     * @param hypothesis what is expected
     * @param step what is tried
     * @param people the stakeholders with whom it is tried
     * @param groups the target groups in which it is tried
     * @param effectiveOn the day it began
     */
    record NewExperiment(
            @Size(max = 5_000) String hypothesis,
            @Size(max = 5_000) String step,
            @Nullable List<String> people,
            @Nullable List<String> groups,
            LocalDate effectiveOn) {}

    /** What came of it, and what follows. */
    record Conclusion(@Size(max = 5_000) String result, Verdict verdict, LocalDate effectiveOn) {}

    /**
     * Where the result was made known.
     *
     * @param where where it can be read or was told
     * @param groups the target groups it was told to; left out when it was told to all
     * @param effectiveOn the day it was made known
     */
    record ExperimentPublication(
            @Size(max = 5_000) String where, @Nullable List<String> groups, LocalDate effectiveOn) {}
}
