package nl.draagvlak.query.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;

/** Draws a network from a picture: which ties there are and what they weigh, and which domains count. */
record NetworkDrawing(Picture picture) {

    Map<StakeholderId, DomainId> domains() {
        Set<DomainId> unassigned = picture.programme().domains().stream()
                .filter(domain -> domain.name().equals(InfluenceNetwork.UNASSIGNED))
                .map(ProgrammeView.Domain::id)
                .collect(Collectors.toSet());
        Map<StakeholderId, DomainId> domains = new HashMap<>();
        picture.stakeholders().forEach((id, stakeholder) -> {
            DomainId domain = stakeholder.profile().domain();
            if (domain != null && !unassigned.contains(domain)) {
                domains.put(id, domain);
            }
        });
        return domains;
    }

    List<WeightedTie> ties(TieKind kind, Weights weights, Map<StakeholderId, Integer> index) {
        GatheredTies gathered = new GatheredTies(index);
        TieStrength strength = TieStrength.in(picture);
        picture.ties().stream()
                .filter(tie -> tie.report().value().kind() == kind)
                .forEach(tie -> gathered.report(tie.from(), tie.report(), weights.value(tie, strength)));
        if (weights == Weights.STRENGTH) {
            boolean alsoUnreported = kind == TieKind.INFLUENCE;
            picture.interactions().forEach(seen -> gathered.observe(seen, strength, alsoUnreported));
        }
        return gathered.ties(List.copyOf(index.keySet()), GatheredTies.Gathered::strength);
    }
}
