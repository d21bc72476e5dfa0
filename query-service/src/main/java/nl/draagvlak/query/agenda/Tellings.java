package nl.draagvlak.query.agenda;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.query.decision.DecisionView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked about what has been decided since, and was not told what came of it: who took part in a conversation on its subject that
 * was meant to ask, on the day of the decision or before, and in none that was meant to inform on that day or after. Groups likewise.
 */
final class Tellings {

    /** Within so many days they should have been told. */
    static final int DAYS = 14;

    private final Picture picture;
    private final Set<StakeholderId> present;

    Tellings(Picture picture) {
        this.picture = picture;
        this.present = picture.present().keySet();
    }

    Optional<AgendaItem> of(Proposal proposal) {
        return picture.decisions().stream()
                .filter(decision ->
                        decision.id().value().equals(proposal.about().id()))
                .flatMap(decision -> item(proposal, decision, decision.taken()).stream())
                .findFirst();
    }

    /** Empty when that outcome was withdrawn, or everybody knows. */
    private Optional<AgendaItem> item(Proposal proposal, DecisionView decision, @Nullable Noted<DecisionTaken> taken) {
        if (taken == null || taken.position() != proposal.position()) {
            return Optional.empty();
        }
        Set<StakeholderId> people = new LinkedHashSet<>();
        Set<TargetGroupId> groups = new LinkedHashSet<>();
        List<Long> evidence = new ArrayList<>(List.of(taken.position()));
        for (Noted<Interaction> noted : on(decision, Intent.ASK)) {
            if (!noted.effectiveOn().isAfter(taken.effectiveOn())) {
                noted.value().participants().forEach(participant -> people.add(participant.stakeholder()));
                noted.value().audience().forEach(audience -> groups.add(audience.group()));
                evidence.add(noted.position());
            }
        }
        for (Noted<Interaction> noted : on(decision, Intent.INFORM)) {
            if (!noted.effectiveOn().isBefore(taken.effectiveOn())) {
                noted.value().participants().forEach(participant -> people.remove(participant.stakeholder()));
                noted.value().audience().forEach(audience -> groups.remove(audience.group()));
            }
        }
        people.retainAll(present);
        return people.isEmpty() && groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgendaItem(
                        proposal.id().value(),
                        AgendaItem.Sort.TELL_THOSE_ASKED,
                        taken.value().by(),
                        List.copyOf(people),
                        List.copyOf(groups),
                        taken.effectiveOn(),
                        taken.effectiveOn().plusDays(DAYS),
                        null,
                        decision.question(),
                        List.of(),
                        taken.entry(),
                        evidence.stream().sorted().toList()));
    }

    private List<Noted<Interaction>> on(DecisionView decision, Intent intent) {
        return picture.interactions().stream()
                .filter(noted -> noted.value().intent() == intent)
                .filter(noted -> noted.value().about().contains(decision.subject()))
                .toList();
    }
}
