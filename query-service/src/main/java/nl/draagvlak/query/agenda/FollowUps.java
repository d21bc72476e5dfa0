package nl.draagvlak.query.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Signal;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/**
 * Which conversations ask for another one: those in which resistance was heard that no later conversation or intervention answers, from
 * people who still take part. A conversation that was withdrawn, or corrected so that nothing was heard, asks for nothing.
 */
final class FollowUps {

    /** Within so many days somebody should have come back to it. */
    static final int DAYS = 14;

    private final Map<String, Noted<Interaction>> conversations = new HashMap<>();
    private final Set<SignalId> answered = new HashSet<>();
    private final Set<StakeholderId> present;

    FollowUps(Picture picture) {
        present = picture.present().keySet();
        for (Noted<Interaction> noted : picture.interactions()) {
            conversations.put(noted.entry().holder(), noted);
            answered.addAll(noted.value().answers());
        }
        picture.interventions().stream()
                .filter(intervention -> !intervention.cancelled())
                .forEach(intervention ->
                        answered.addAll(intervention.plan().value().answers()));
    }

    Optional<AgendaItem> of(Proposal proposal) {
        return Optional.ofNullable(conversations.get(proposal.about().id()))
                .map(noted -> item(proposal, noted))
                .filter(item -> !item.about().isEmpty());
    }

    private AgendaItem item(Proposal proposal, Noted<Interaction> noted) {
        List<StakeholderId> unanswered = noted.value().participants().stream()
                .filter(participant -> present.contains(participant.stakeholder()))
                .filter(participant ->
                        participant.signals().stream().anyMatch(signal -> !answered.contains(signal.signal())))
                .map(Interaction.Participant::stakeholder)
                .toList();
        return new AgendaItem(
                proposal.id().value(),
                AgendaItem.Sort.FOLLOW_UP,
                noted.value().by(),
                unanswered,
                List.of(),
                noted.effectiveOn(),
                noted.effectiveOn().plusDays(DAYS),
                null,
                null,
                waiting(noted, unanswered),
                noted.entry(),
                List.of(noted.position()));
    }

    private List<Signal> waiting(Noted<Interaction> noted, List<StakeholderId> unanswered) {
        return noted.value().participants().stream()
                .filter(participant -> unanswered.contains(participant.stakeholder()))
                .flatMap(participant -> participant.signals().stream())
                .filter(signal -> !answered.contains(signal.signal()))
                .toList();
    }
}
