package nl.draagvlak.events.irritant;

import java.time.LocalDate;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to an irritant. */
public sealed interface IrritantEvent extends DossierEntry {

    /**
     * A known annoyance of such changes was noted.
     *
     * @param what what annoys
     * @param groups the target groups it annoys; empty when it annoys all
     * @param effectiveOn the day it was noted
     */
    record IrritantNoted(
            EntryId entry,
            Personal what,
            Set<TargetGroupId> groups,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements IrritantEvent {
        public IrritantNoted {
            groups = Set.copyOf(groups);
        }
    }

    /**
     * Something was set against it.
     *
     * @param countermeasure what was set against it
     * @param owner who sees to it; null when nobody does
     * @param effectiveOn the day it was set up
     */
    record IrritantCountered(
            EntryId entry,
            Personal countermeasure,
            @Nullable StakeholderId owner,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements IrritantEvent {}
}
