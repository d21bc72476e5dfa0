package nl.draagvlak.query.measurement;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ledger.Script;
import org.jspecify.annotations.Nullable;

/** Measurements for tests. */
public final class Measured {

    private Measured() {}

    /** An understanding from 1 to 5 in a group. */
    public static MeasurementTaken understanding(
            String id, @Nullable String group, double value, int n, LocalDate day) {
        return taken(id, Measure.UNDERSTANDING, 1, 5, value, n, 0.8, group, null, day);
    }

    /** An adoption in per cents in an organisation. */
    public static MeasurementTaken adoption(
            String id, Measure about, @Nullable String organisation, double value, int n, LocalDate day) {
        return taken(id, about, 0, 100, value, n, null, null, organisation, day);
    }

    public static MeasurementTaken taken(
            String id,
            Measure about,
            double least,
            double most,
            double value,
            int sample,
            @Nullable Double spread,
            @Nullable String group,
            @Nullable String organisation,
            LocalDate day) {
        return new MeasurementTaken(
                new EntryId("measurement", id, "0"),
                about,
                Script.said("is it clear?"),
                least,
                most,
                value,
                sample,
                spread,
                group == null ? null : new TargetGroupId(group),
                organisation == null ? null : new StakeholderId(organisation),
                null,
                Script.said("a form on paper"),
                day,
                null);
    }
}
