package nl.draagvlak.events.learning;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to the moment at which a target group joins. */
public sealed interface JoiningMomentEvent extends DossierEntry {

    /**
     * A moment was chosen at which a target group begins to work in the new way. The last one chosen for a group holds.
     *
     * @param moment the day; it may lie ahead
     * @param chosenBy who chose it
     * @param chooser the stakeholder who chose it; null unless it was another one than group or programme
     * @param effectiveOn the day it was chosen
     */
    record JoiningMomentChosen(
            EntryId entry,
            TargetGroupId group,
            LocalDate moment,
            Chooser chosenBy,
            @Nullable StakeholderId chooser,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements JoiningMomentEvent {}
}
