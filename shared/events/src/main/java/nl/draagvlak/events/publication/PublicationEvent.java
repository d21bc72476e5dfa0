package nl.draagvlak.events.publication;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.personal.Personal;

/** What can happen to a publication. Its entry is the publication as a whole. */
public sealed interface PublicationEvent extends Event {

    /** A stakeholder spoke in public, and somebody wrote it down. */
    record PublicationRecorded(EntryId entry, Publication publication) implements PublicationEvent {
        @Override
        public LocalDate effectiveDate() {
            return publication.effectiveOn();
        }
    }

    /** It was written down wrongly; this is what it should have said. */
    record PublicationCorrected(EntryId entry, Publication publication, Personal reason) implements PublicationEvent {
        @Override
        public LocalDate effectiveDate() {
            return publication.effectiveOn();
        }
    }

    /** It did not appear, or should not have been written down. */
    record PublicationWithdrawn(EntryId entry, Personal reason) implements PublicationEvent {}
}
