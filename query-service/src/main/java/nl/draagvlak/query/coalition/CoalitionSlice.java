package nl.draagvlak.query.coalition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionFormed;
import nl.draagvlak.events.coalition.CoalitionEvent.CommitmentConfirmed;
import nl.draagvlak.events.coalition.CoalitionEvent.EntryWithdrawn;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerLeft;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** What the dated entries of one coalition come to at a moment. */
final class CoalitionSlice {

    private final Identities identities;
    private final Map<StakeholderId, Noted<Partnership>> partners = new LinkedHashMap<>();
    private final List<Noted<CoalitionActivated>> activations = new ArrayList<>();
    private @Nullable Noted<CoalitionFormed> formed;

    CoalitionSlice(Identities identities) {
        this.identities = identities;
    }

    CoalitionSlice takeAll(List<Noted<CoalitionEvent>> entries) {
        entries.forEach(this::take);
        return this;
    }

    /** Empty when it was not formed yet, or its forming was withdrawn. */
    Optional<CoalitionView> view(CoalitionId id, long version) {
        return Optional.ofNullable(formed)
                .map(from -> new CoalitionView(
                        id,
                        from.entry(),
                        from.value().name(),
                        from.value().narrative(),
                        from.value().requiredDomains(),
                        from.effectiveOn(),
                        Collections.unmodifiableMap(partners),
                        List.copyOf(activations),
                        from.position(),
                        version));
    }

    private void take(Noted<CoalitionEvent> entry) {
        switch (entry.value()) {
            case CoalitionFormed said -> formed = entry.saying(said);
            case PartnerInvited said -> invite(entry, identities.of(said.partner()));
            case PartnerJoined said -> stand(entry, said.partner(), said.step(), false);
            case CommitmentConfirmed said -> stand(entry, said.partner(), said.step(), false);
            case PartnerLeft said -> stand(entry, said.partner(), null, true);
            case CoalitionActivated said -> activations.add(entry.saying(said));
            case EntryWithdrawn _ -> throw new IllegalStateException("a withdrawal is not an entry");
        }
    }

    /** Whoever is in already stands where it stood. */
    private void invite(Noted<CoalitionEvent> entry, StakeholderId partner) {
        Noted<Partnership> standing = partners.get(partner);
        if (standing == null || standing.value().step() == null) {
            partners.put(partner, entry.saying(new Partnership(null, false)));
        }
    }

    private void stand(
            Noted<CoalitionEvent> entry, StakeholderId partner, @Nullable CommitmentStep step, boolean left) {
        partners.put(identities.of(partner), entry.saying(new Partnership(step, left)));
    }
}
