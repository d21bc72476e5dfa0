package nl.draagvlak.query.measurement;

import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * Whom figures are about; both null for everyone in the programme.
 *
 * @param group the target group; null when they are not about one
 * @param organisation the organisation; null when they are not about one
 */
public record Whose(@Nullable TargetGroupId group, @Nullable StakeholderId organisation) {

    /** Whom a measurement is about. */
    public static Whose of(MeasurementTaken taken) {
        return new Whose(taken.group(), taken.organisation());
    }
}
