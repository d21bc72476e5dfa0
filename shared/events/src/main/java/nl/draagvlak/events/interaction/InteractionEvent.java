package nl.draagvlak.events.interaction;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.personal.Personal;

/** What can happen to an interaction. Its entry is the interaction as a whole. */
public sealed interface InteractionEvent extends Event {

    /** People met, and somebody wrote it down. */
    record InteractionRecorded(EntryId entry, Interaction interaction) implements InteractionEvent {
        @Override
        public LocalDate effectiveDate() {
            return interaction.effectiveOn();
        }
    }

    /** It was written down wrongly; this is what it should have said. */
    record InteractionCorrected(EntryId entry, Interaction interaction, Personal reason) implements InteractionEvent {
        @Override
        public LocalDate effectiveDate() {
            return interaction.effectiveOn();
        }
    }

    /** It did not take place, or should not have been written down. */
    record InteractionWithdrawn(EntryId entry, Personal reason) implements InteractionEvent {}
}
