package nl.draagvlak.events.measurement;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a measurement. */
public sealed interface MeasurementEvent extends DossierEntry {

    /** How many people there must be behind a figure before it tells of a group and not of persons. */
    int A_GROUP = 5;

    /**
     * Something was measured among people, with its question, scale and sample, because a figure without them says nothing.
     *
     * @param question what was asked or looked at
     * @param least the lower end of the scale
     * @param most the upper end of the scale
     * @param value the mean of what was found, on the scale
     * @param sample how many answers or cases it rests on; 0 for what is only said
     * @param spread standard deviation of what was found, on the scale; null when nobody worked it out
     * @param group the target group it is about; null when it is not about one
     * @param organisation the organisation it is about; null when it is not about one
     * @param behaviour the behaviour that is taken up; null when it is not about one
     * @param source where it comes from
     * @param effectiveOn the day it was found or said
     */
    record MeasurementTaken(
            EntryId entry,
            Measure about,
            Personal question,
            double least,
            double most,
            double value,
            int sample,
            @Nullable Double spread,
            @Nullable TargetGroupId group,
            @Nullable StakeholderId organisation,
            @Nullable Personal behaviour,
            Personal source,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements MeasurementEvent {

        /** Whether it rests on so few people that it would tell of persons. What is only claimed rests on nobody. */
        public boolean tellsOfPersons() {
            return sample > 0 && sample < A_GROUP;
        }
    }
}
