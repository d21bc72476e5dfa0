package nl.draagvlak.command.agenda;

import java.time.LocalDate;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.agenda.Ground;
import nl.draagvlak.events.personal.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be answered to a proposal. */
public sealed interface AgendaCommand {

    /** The proposal it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Notes that it was done. */
    record NoteProposalDone(
            AggregateId aggregate,
            EntryId entry,
            Ground ground,
            @Nullable Personal note,
            LocalDate effectiveOn) implements AgendaCommand {}

    /** Puts it off until a day. */
    record PostponeProposal(
            AggregateId aggregate,
            EntryId entry,
            Ground ground,
            LocalDate until,
            @Nullable Personal note,
            LocalDate effectiveOn)
            implements AgendaCommand {}

    /** Says no to it. */
    record DeclineProposal(AggregateId aggregate, EntryId entry, Ground ground, Personal reason, LocalDate effectiveOn)
            implements AgendaCommand {}

    /** Takes an answer back. */
    record WithdrawAnswer(AggregateId aggregate, EntryId entry, Personal reason) implements AgendaCommand {}
}
