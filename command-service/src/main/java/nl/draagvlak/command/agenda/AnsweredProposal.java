package nl.draagvlak.command.agenda;

import static nl.draagvlak.command.agenda.AgendaRule.A_PROPOSAL_IS_PUT_OFF_TO_A_LATER_DAY;
import static nl.draagvlak.command.agenda.AgendaRule.WHAT_IS_DONE_OR_DECLINED_IS_NOT_ANSWERED_AGAIN;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import nl.draagvlak.command.agenda.AgendaCommand.DeclineProposal;
import nl.draagvlak.command.agenda.AgendaCommand.NoteProposalDone;
import nl.draagvlak.command.agenda.AgendaCommand.PostponeProposal;
import nl.draagvlak.command.agenda.AgendaCommand.WithdrawAnswer;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.agenda.AgendaEvent.AnswerWithdrawn;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDeclined;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDone;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalPostponed;
import nl.draagvlak.events.agenda.Ground;
import nl.draagvlak.ledger.proposal.Proposal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Decides what may be answered to one proposal. It comes to be with the first answer. */
public final class AnsweredProposal extends EventSourced {

    private enum Sort {
        ANSWER
    }

    private final Entries<Sort> entries = new Entries<>();
    private @Nullable EntryId settled;
    private LocalDate settledOn = LocalDate.MIN;

    AnsweredProposal(AggregateId id) {
        super(id);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(NoteProposalDone command) {
        stillOpen(command.ground(), command.effectiveOn());
        apply(new ProposalDone(command.entry(), command.ground(), command.note(), command.effectiveOn()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(PostponeProposal command) {
        stillOpen(command.ground(), command.effectiveOn());
        A_PROPOSAL_IS_PUT_OFF_TO_A_LATER_DAY.requires(command.until().isAfter(command.effectiveOn()));
        apply(new ProposalPostponed(
                command.entry(), command.ground(), command.until(), command.note(), command.effectiveOn()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(DeclineProposal command) {
        stillOpen(command.ground(), command.effectiveOn());
        apply(new ProposalDeclined(command.entry(), command.ground(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(WithdrawAnswer command) {
        entries.standing(command.entry());
        apply(new AnswerWithdrawn(command.entry(), command.reason()));
    }

    /** What recurs can be answered anew on a later day; on the same day it would be the same answer twice. */
    private void stillOpen(Ground ground, LocalDate day) {
        WHAT_IS_DONE_OR_DECLINED_IS_NOT_ANSWERED_AGAIN.requires(
                settled == null || Proposal.recurs(ground.policy()) && day.isAfter(settledOn));
    }

    @EventSourcingHandler
    void evolve(AgendaEvent event) {
        switch (event) {
            case ProposalDone done -> settle(done.entry(), done.effectiveOn());
            case ProposalDeclined declined -> settle(declined.entry(), declined.effectiveOn());
            case ProposalPostponed postponed -> entries.add(postponed.entry(), Sort.ANSWER);
            case AnswerWithdrawn withdrawn -> {
                entries.withdraw(withdrawn.entry());
                settled = withdrawn.entry().equals(settled) ? null : settled;
            }
        }
    }

    private void settle(EntryId answer, LocalDate day) {
        entries.add(answer, Sort.ANSWER);
        settled = answer;
        settledOn = day;
    }
}
