package nl.draagvlak.events.coreteam;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to somebody's place in the core team. */
public sealed interface CoreTeamEvent extends DossierEntry {

    /**
     * Somebody came to design the change.
     *
     * @param layer from where in an organisation; null when it is that of the stakeholder's profile
     * @param effectiveOn the first day
     */
    record CoreTeamJoined(
            EntryId entry,
            StakeholderId stakeholder,
            @Nullable Layer layer,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements CoreTeamEvent {}

    /**
     * And stopped.
     *
     * @param effectiveOn the first day without
     */
    record CoreTeamLeft(
            EntryId entry,
            @Nullable Personal why,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements CoreTeamEvent {}
}
