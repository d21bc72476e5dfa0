package nl.draagvlak.events.agenda;

import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What people answer to a proposal. A proposal itself follows from the history and is no event; only its answer is. */
public sealed interface AgendaEvent extends Event {

    /** It was done. */
    record ProposalDone(
            EntryId entry, Ground ground, @Nullable Personal note, LocalDate effectiveOn) implements AgendaEvent {

        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * It was put off.
     *
     * @param until the day on which it is proposed again
     */
    record ProposalPostponed(
            EntryId entry,
            Ground ground,
            LocalDate until,
            @Nullable Personal note,
            LocalDate effectiveOn) implements AgendaEvent {

        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** It will not be done. */
    record ProposalDeclined(EntryId entry, Ground ground, Personal reason, LocalDate effectiveOn)
            implements AgendaEvent {

        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** An answer turned out not to be so; what was proposed stands again. */
    record AnswerWithdrawn(EntryId entry, Personal reason) implements AgendaEvent {}
}
