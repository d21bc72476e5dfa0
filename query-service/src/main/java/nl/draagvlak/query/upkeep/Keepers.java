package nl.draagvlak.query.upkeep;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.PartnerCourse;
import nl.draagvlak.query.network.TieToday;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is to keep up with a partner: who of us keeps the relationship, else who invited it, else the partner with the strongest tie to it today, of either kind and in either
 * direction. Only who still takes part and made no objection can be asked to.
 */
final class Keepers {

    private final Picture picture;
    private @Nullable List<TieToday> ties;

    Keepers(Picture picture) {
        this.picture = picture;
    }

    Optional<Keeper> of(StakeholderId partner, CoalitionView coalition) {
        return owner(partner)
                .or(() -> Optional.ofNullable(coalition.courses().get(partner))
                        .flatMap(PartnerCourse::invitation)
                        .flatMap(this::inviter))
                .or(() -> strongest(partner, coalition));
    }

    private Optional<Keeper> owner(StakeholderId partner) {
        return picture.dossiers().entries("relationship", RelationshipAssigned.class).stream()
                .filter(noted -> noted.value().stakeholder().equals(partner))
                .filter(noted ->
                        holds(noted.value()) && canBeAsked(noted.value().owner()))
                .max(Comparator.comparing((Noted<RelationshipAssigned> noted) -> noted.effectiveOn())
                        .thenComparing(Noted::position))
                .map(noted -> new Keeper(noted.value().owner(), Keeper.Ground.RELATIONSHIP, noted.position()));
    }

    private boolean holds(RelationshipAssigned said) {
        return said.until() == null || !said.until().isBefore(picture.moment().asOf());
    }

    private Optional<Keeper> inviter(Noted<PartnerInvited> invitation) {
        return Optional.ofNullable(invitation.value().by())
                .filter(this::canBeAsked)
                .map(by -> new Keeper(by, Keeper.Ground.INVITED, invitation.position()));
    }

    private Optional<Keeper> strongest(StakeholderId partner, CoalitionView coalition) {
        return ties().stream()
                .filter(tie -> tie.from().equals(partner) || tie.to().equals(partner))
                .filter(tie -> joined(other(tie, partner), coalition) && canBeAsked(other(tie, partner)))
                .max(Comparator.comparingDouble(TieToday::weight)
                        .thenComparing(Comparator.comparing(TieToday::position).reversed()))
                .map(tie -> new Keeper(other(tie, partner), Keeper.Ground.STRONGEST_TIE, tie.position()));
    }

    /** Worked out when somebody first asks, because most partners were invited by somebody. */
    private List<TieToday> ties() {
        List<TieToday> known = ties;
        if (known == null) {
            known = TieToday.in(picture);
            ties = known;
        }
        return known;
    }

    private static StakeholderId other(TieToday tie, StakeholderId partner) {
        return tie.from().equals(partner) ? tie.to() : tie.from();
    }

    private static boolean joined(StakeholderId other, CoalitionView coalition) {
        Noted<CoalitionView.Partnership> stands = coalition.partners().get(other);
        return stands != null && stands.value().step() != null;
    }

    private boolean canBeAsked(StakeholderId id) {
        StakeholderView view = picture.stakeholders().get(id);
        return view != null
                && view.objects() == null
                && view.presentOn(picture.moment().asOf());
    }
}
