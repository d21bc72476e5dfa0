package nl.draagvlak.command.policy;

import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.ledger.proposal.Proposals;
import org.springframework.stereotype.Component;

/** When a decision was taken, whoever took it is proposed to tell those who were asked what was done with their answers. */
@Component
final class WhenDecisionIsTakenThenProposeTellingThoseAsked implements Policy {

    private final Proposals proposals;

    WhenDecisionIsTakenThenProposeTellingThoseAsked(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return Proposal.TELL_THOSE_ASKED;
    }

    @Override
    public boolean concerns(Class<?> event) {
        return event == DecisionTaken.class;
    }

    @Override
    public void when(Occurrence occurrence) {
        proposals.propose(new Proposal(name(), occurrence.id(), occurrence.position(), occurrence.aggregate()));
    }
}
