package nl.draagvlak.command.policy;

import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.ledger.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * When somebody is invited into a coalition or joins it, it is proposed to keep up with them. Whom to call and by when is worked out when
 * somebody looks at the agenda, because it changes with every day on which nothing is seen of them.
 */
@Component
final class WhenPartnerIsInvitedOrJoinsThenProposeKeepingUp implements Policy {

    private final Proposals proposals;

    WhenPartnerIsInvitedOrJoinsThenProposeKeepingUp(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return Proposal.KEEP_UP;
    }

    @Override
    public boolean concerns(Class<?> event) {
        return event == PartnerInvited.class || event == PartnerJoined.class;
    }

    @Override
    public void when(Occurrence occurrence) {
        proposals.propose(new Proposal(name(), occurrence.id(), occurrence.position(), occurrence.aggregate()));
    }
}
