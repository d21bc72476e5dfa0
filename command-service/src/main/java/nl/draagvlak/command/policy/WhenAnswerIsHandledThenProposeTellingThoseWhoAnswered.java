package nl.draagvlak.command.policy;

import nl.draagvlak.events.consultation.ConsultationEvent.ConsultationHandled;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.ledger.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * When something was done with an answer to a consultation, or it was decided not to, it is proposed to tell those who answered. A
 * consultation leads to one such proposal, however many answers it got.
 */
@Component
final class WhenAnswerIsHandledThenProposeTellingThoseWhoAnswered implements Policy {

    private final Ledger ledger;
    private final Proposals proposals;

    WhenAnswerIsHandledThenProposeTellingThoseWhoAnswered(Ledger ledger, Proposals proposals) {
        this.ledger = ledger;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return Proposal.TELL_WHAT_WAS_DONE;
    }

    @Override
    public boolean concerns(Class<?> event) {
        return event == ConsultationHandled.class;
    }

    @Override
    public void when(Occurrence occurrence) {
        RecordedEvent opened = ledger.readAggregate(occurrence.aggregate(), 0).getFirst();
        proposals.propose(new Proposal(name(), opened.id(), opened.position(), occurrence.aggregate()));
    }
}
