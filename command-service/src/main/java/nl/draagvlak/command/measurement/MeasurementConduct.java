package nl.draagvlak.command.measurement;

import static nl.draagvlak.command.measurement.MeasurementRule.A_SCALE_RUNS_FROM_LEAST_TO_MOST;
import static nl.draagvlak.command.measurement.MeasurementRule.A_SPREAD_FITS_ITS_SCALE;
import static nl.draagvlak.command.measurement.MeasurementRule.A_VALUE_LIES_ON_ITS_SCALE;
import static nl.draagvlak.command.measurement.MeasurementRule.WHAT_WAS_FOUND_RESTS_ON_A_SAMPLE;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A measurement is taken once, on a scale and, unless it is only claimed, among a sample. */
@Component
final class MeasurementConduct implements Conduct {

    @Override
    public String kind() {
        return MeasurementRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(MeasurementRecordings.TAKEN);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((MeasurementEvent) content) {
            case MeasurementTaken taken -> {
                verdict.requires(A_SCALE_RUNS_FROM_LEAST_TO_MOST, taken.least() < taken.most());
                verdict.requires(
                        A_VALUE_LIES_ON_ITS_SCALE, taken.least() <= taken.value() && taken.value() <= taken.most());
                verdict.requires(A_SPREAD_FITS_ITS_SCALE, fits(taken.spread(), taken.most() - taken.least()));
                verdict.requires(
                        WHAT_WAS_FOUND_RESTS_ON_A_SAMPLE,
                        taken.sample() > 0 || taken.about() == Measure.ADOPTION_CLAIMED);
            }
        }
    }

    private static boolean fits(@Nullable Double spread, double scale) {
        return spread == null || (spread >= 0 && spread <= scale);
    }
}
