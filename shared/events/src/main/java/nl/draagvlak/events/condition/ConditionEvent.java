package nl.draagvlak.events.condition;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a readiness condition. */
public sealed interface ConditionEvent extends DossierEntry {

    /**
     * Something was named that must be in order before people can work in the new way.
     *
     * @param what what must be in order
     * @param group the target group it is needed for; null when it is needed for all
     * @param organisation the organisation it is needed in; null when it is needed in all
     * @param effectiveOn the day it was named
     */
    record ConditionNamed(
            EntryId entry,
            Personal what,
            ConditionSort sort,
            @Nullable TargetGroupId group,
            @Nullable StakeholderId organisation,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ConditionEvent {}

    /**
     * Somebody looked whether it is in order.
     *
     * @param evidence what was seen
     * @param effectiveOn the day it was looked at
     */
    record ConditionAssessed(
            EntryId entry,
            Met met,
            Personal evidence,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements ConditionEvent {}
}
