package nl.draagvlak.events.guard;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to the ground on which a natural person is kept. */
public sealed interface GroundEvent extends DossierEntry {

    /**
     * It was written down why a person is in the register.
     *
     * @param purpose what for
     * @param source where what is known comes from
     * @param informedOn the day the person was told; null when that has not happened
     */
    record GroundRecorded(
            EntryId entry,
            StakeholderId stakeholder,
            Personal purpose,
            LegalBasis legalBasis,
            Personal source,
            @Nullable LocalDate informedOn,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements GroundEvent {}

    /** The person was told. */
    record PersonInformed(
            EntryId entry,
            @Nullable Personal note,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements GroundEvent {}
}
