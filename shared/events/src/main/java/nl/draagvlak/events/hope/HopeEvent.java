package nl.draagvlak.events.hope;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to what somebody hopes for, or must not lose. */
public sealed interface HopeEvent extends DossierEntry {

    /**
     * Somebody said what the change may bring, or must not take.
     *
     * @param stakeholder whose it is
     * @param what in whose words
     */
    record HopeNoted(
            EntryId entry,
            StakeholderId stakeholder,
            HopeOrLoss sort,
            Personal what,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements HopeEvent {}

    /** It was answered: what comes of it, or what is put against it. */
    record HopeAnswered(
            EntryId entry,
            Personal answer,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements HopeEvent {}
}
