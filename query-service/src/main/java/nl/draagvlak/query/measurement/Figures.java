package nl.draagvlak.query.measurement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draagvlak.events.consent.Allowed;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.query.guard.Consents;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/** The measurements of a programme, in the order of their days, and which of them may be shown. */
public final class Figures {

    private static final String KIND = "measurement";

    private final List<Noted<MeasurementTaken>> taken;
    private final Consents consents;

    public Figures(Picture picture) {
        this.taken = picture.dossiers().entries(KIND, MeasurementTaken.class).stream()
                .sorted(Comparator.<Noted<MeasurementTaken>, LocalDate>comparing(Noted::effectiveOn)
                        .thenComparing(Noted::position))
                .toList();
        this.consents = new Consents(picture);
    }

    /** Those of whom something was measured, each with everything that was, in the order in which they were first measured. */
    Map<Whose, List<Noted<MeasurementTaken>>> byWhose() {
        return taken.stream()
                .collect(Collectors.groupingBy(
                        noted -> Whose.of(noted.value()), LinkedHashMap::new, Collectors.toList()));
    }

    /** Everything of one sort that may be shown, in the order of the days. */
    public List<Noted<MeasurementTaken>> of(Measure about) {
        return taken.stream()
                .filter(noted -> noted.value().about() == about && mayBeShown(noted.value()))
                .toList();
    }

    /** The last of one sort that may be shown of somebody. */
    public Optional<Noted<MeasurementTaken>> last(Measure about, Whose whose) {
        return of(about).reversed().stream()
                .filter(noted -> Whose.of(noted.value()).equals(whose))
                .findFirst();
    }

    /** Whether a figure may be shown: it tells of a group and not of persons, or it was allowed. */
    public boolean mayBeShown(MeasurementTaken figure) {
        return !figure.tellsOfPersons() || consents.allow(Allowed.SMALL_GROUPS, figure.group(), figure.organisation());
    }

    /** Whether an organisation may be shown beside others. */
    boolean mayBeCompared(Whose whose) {
        return whose.organisation() == null || consents.allow(Allowed.COMPARISON, whose.group(), whose.organisation());
    }

    /** How far up its scale a figure lies, 0 to 1. */
    public static double share(MeasurementTaken figure) {
        return (figure.value() - figure.least()) / (figure.most() - figure.least());
    }
}
