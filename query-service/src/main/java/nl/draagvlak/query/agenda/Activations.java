package nl.draagvlak.query.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.PlannedActivation;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.upkeep.RelationshipOwners;
import org.jspecify.annotations.Nullable;

/**
 * What calling on a coalition asks of those who keep the relationships with its partners: in the weeks before the day it is planned for, and
 * after it as long as it was not done, each gets theirs ready. Partners whose relationship nobody keeps are on everybody's agenda.
 */
final class Activations {

    /** Days before the planned one on which it comes onto agendas. */
    static final int DAYS = 28;

    private final Picture picture;
    private final RelationshipOwners owners;

    Activations(Picture picture) {
        this.picture = picture;
        this.owners = new RelationshipOwners(picture);
    }

    Stream<AgendaItem> all() {
        return picture.coalitions().stream().flatMap(coalition -> PlannedActivation.of(picture, coalition)
                .filter(this::isNear)
                .map(planned -> items(coalition, planned))
                .orElseGet(Stream::empty));
    }

    private boolean isNear(PlannedActivation planned) {
        LocalDate on = planned.on();
        return on != null && !picture.moment().asOf().isBefore(on.minusDays(DAYS));
    }

    /** Those of whom one owner keeps the relationship, and where that is written down. */
    private record Kept(List<StakeholderId> partners, List<Long> evidence) {}

    private Stream<AgendaItem> items(CoalitionView coalition, PlannedActivation planned) {
        Map<Optional<StakeholderId>, Kept> byOwner = new LinkedHashMap<>();
        coalition.partners().forEach((partner, stands) -> {
            if (stands.value().step() != null && canBeCalledOn(partner)) {
                Optional<Noted<RelationshipAssigned>> owner = owners.of(partner);
                Kept kept = byOwner.computeIfAbsent(
                        owner.map(noted -> noted.value().owner()),
                        _ -> new Kept(new ArrayList<>(), new ArrayList<>(planned.evidence())));
                kept.partners().add(partner);
                owner.map(Noted::position).ifPresent(kept.evidence()::add);
            }
        });
        return byOwner.entrySet().stream()
                .map(kept -> item(coalition, planned, kept.getKey().orElse(null), kept.getValue()));
    }

    private boolean canBeCalledOn(StakeholderId partner) {
        StakeholderView view = picture.stakeholders().get(partner);
        return view != null
                && view.objects() == null
                && view.presentOn(picture.moment().asOf());
    }

    private static AgendaItem item(
            CoalitionView coalition, PlannedActivation planned, @Nullable StakeholderId owner, Kept kept) {
        return new AgendaItem(
                coalition.id().value() + "-" + (owner == null ? "everybody" : owner.value()),
                AgendaItem.Sort.ACTIVATION,
                owner,
                List.copyOf(kept.partners()),
                List.of(),
                planned.noted().effectiveOn(),
                planned.day(),
                null,
                coalition.name(),
                List.of(),
                planned.noted().entry(),
                kept.evidence().stream().distinct().sorted().toList());
    }
}
