package nl.draagvlak.events.improvement;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to an improvement. */
public sealed interface ImprovementEvent extends DossierEntry {

    /**
     * Something goes wrong in the new way of working.
     *
     * @param wrong what goes wrong
     * @param reach where it can be put right
     * @param owner who sees to it
     * @param due the day by which it should be over; null when nobody set one
     * @param effectiveOn the day it was raised
     */
    record ImprovementRaised(
            EntryId entry,
            Personal wrong,
            ImprovementReach reach,
            StakeholderId owner,
            @Nullable LocalDate due,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ImprovementEvent {}

    /**
     * It is over.
     *
     * @param result what was done about it
     * @param effectiveOn the day it was over
     */
    record ImprovementClosed(
            EntryId entry,
            Personal result,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements ImprovementEvent {}
}
