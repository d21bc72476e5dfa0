package nl.draagvlak.events.progress;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a report of progress. */
public sealed interface ProgressReportEvent extends DossierEntry {

    /**
     * Somebody reported how far the programme is.
     *
     * @param by who reported it; null when nobody put a name to it
     * @param what what it says, and what it rests on
     * @param effectiveOn the day it was reported
     */
    record ProgressReportGiven(
            EntryId entry,
            @Nullable StakeholderId by,
            ProgressStatus status,
            Personal what,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ProgressReportEvent {}
}
