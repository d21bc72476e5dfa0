package nl.draagvlak.events.link;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.guard.LegalBasis;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What can happen to the link that a programme grants to another one. */
public sealed interface LinkEvent extends DossierEntry {

    /**
     * A programme granted another one to learn that somebody whom both know was contacted lately, and nothing more. It works as long as
     * the other one grants the same.
     *
     * @param with the other programme; that there is one is not checked, so that nobody learns from a refusal which programmes there are
     * @param purpose what for
     * @param basis the legal ground
     * @param until the last day; null when none was agreed
     * @param effectiveOn the first day
     */
    record LinkGranted(
            EntryId entry,
            ProgrammeId with,
            Personal purpose,
            LegalBasis basis,
            @Nullable LocalDate until,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements LinkEvent {

        /** Whether a day lies within the grant, its first and last day included. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(effectiveOn) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * The programme took its grant back.
     *
     * @param reason why
     * @param effectiveOn the first day without
     */
    record LinkWithdrawn(
            EntryId entry,
            Personal reason,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements LinkEvent {}
}
