package nl.draagvlak.query.coalition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationCalledOff;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationPlanned;
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
import nl.draagvlak.query.coalition.PartnerCourse.Turn;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** What the dated entries of one coalition come to at a moment. */
final class CoalitionSlice {

    private final Identities identities;
    private final Map<StakeholderId, Noted<Partnership>> partners = new LinkedHashMap<>();
    private final Map<StakeholderId, List<Turn>> courses = new LinkedHashMap<>();
    private final List<Noted<CoalitionActivated>> activations = new ArrayList<>();
    private @Nullable Noted<CoalitionFormed> formed;
    private @Nullable Noted<ActivationPlanned> planned;

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
                        courses(),
                        List.copyOf(activations),
                        planned,
                        from.position(),
                        version));
    }

    private void take(Noted<CoalitionEvent> entry) {
        switch (entry.value()) {
            case CoalitionFormed said -> formed = entry.saying(said);
            case PartnerInvited said -> invite(entry, said);
            case PartnerJoined said -> stand(entry, said.partner(), said.step(), false);
            case CommitmentConfirmed said -> stand(entry, said.partner(), said.step(), false);
            case PartnerLeft said -> stand(entry, said.partner(), null, true);
            case CoalitionActivated said -> {
                activations.add(entry.saying(said));
                planned = null;
            }
            case ActivationPlanned said -> planned = entry.saying(said);
            case ActivationCalledOff _ -> planned = null;
            case EntryWithdrawn _ -> throw new IllegalStateException("a withdrawal is not an entry");
        }
    }

    /** Whoever is in already stands where it stood. */
    private void invite(Noted<CoalitionEvent> entry, PartnerInvited said) {
        StakeholderId partner = identities.of(said.partner());
        StakeholderId by = identities.ofNullable(said.by());
        Noted<Partnership> standing = partners.get(partner);
        Partnership stands =
                standing == null || standing.value().step() == null ? new Partnership(null, false) : standing.value();
        if (standing == null || standing.value().step() == null) {
            partners.put(partner, entry.saying(stands));
        }
        turn(
                partner,
                entry.saying(
                        new PartnerInvited(said.entry(), partner, partner.equals(by) ? null : by, said.effectiveOn())),
                stands);
    }

    private void stand(Noted<CoalitionEvent> entry, StakeholderId named, @Nullable CommitmentStep step, boolean left) {
        StakeholderId partner = identities.of(named);
        Partnership stands = new Partnership(step, left);
        partners.put(partner, entry.saying(stands));
        turn(partner, entry, stands);
    }

    private void turn(StakeholderId partner, Noted<CoalitionEvent> said, Partnership after) {
        courses.computeIfAbsent(partner, _ -> new ArrayList<>()).add(new Turn(said, after));
    }

    private Map<StakeholderId, PartnerCourse> courses() {
        Map<StakeholderId, PartnerCourse> all = new LinkedHashMap<>();
        courses.forEach((partner, turns) -> all.put(partner, new PartnerCourse(turns)));
        return Collections.unmodifiableMap(all);
    }
}
