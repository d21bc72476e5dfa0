package nl.draagvlak.command.policy;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionWithdrawn;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.ledger.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * When resistance was heard in a conversation, whoever of us was there is proposed to come back to it. A conversation leads to one such
 * proposal, also when the signal was added by a correction.
 */
@Component
final class WhenSignalIsHeardThenProposeFollowUp implements Policy {

    private final Ledger ledger;
    private final Proposals proposals;

    WhenSignalIsHeardThenProposeFollowUp(Ledger ledger, Proposals proposals) {
        this.ledger = ledger;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return Proposal.FOLLOW_UP;
    }

    @Override
    public boolean concerns(Class<?> event) {
        return InteractionEvent.class.isAssignableFrom(event);
    }

    @Override
    public void when(Occurrence occurrence) {
        switch ((InteractionEvent) occurrence.event()) {
            case InteractionRecorded recorded -> {
                if (signalHeard(recorded.interaction())) {
                    propose(occurrence.aggregate(), occurrence.id(), occurrence.position());
                }
            }
            case InteractionCorrected corrected -> {
                if (signalHeard(corrected.interaction())) {
                    RecordedEvent noted =
                            ledger.readAggregate(occurrence.aggregate(), 0).getFirst();
                    propose(occurrence.aggregate(), noted.id(), noted.position());
                }
            }
            case InteractionWithdrawn _ -> {}
        }
    }

    private void propose(AggregateId conversation, String noted, long position) {
        proposals.propose(new Proposal(name(), noted, position, conversation));
    }

    private static boolean signalHeard(Interaction interaction) {
        return interaction.participants().stream()
                .anyMatch(participant -> !participant.signals().isEmpty());
    }
}
