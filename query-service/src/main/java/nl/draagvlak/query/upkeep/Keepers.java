package nl.draagvlak.query.upkeep;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.PartnerCourse;
import nl.draagvlak.query.network.TieToday;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is to keep up with a partner: who of us keeps the relationship, else who invited it, else the partner with the strongest tie to it today, of either kind and in either
 * direction. Only who still takes part and made no objection can be asked to, and nobody keeps up a coalition they left themselves.
 */
final class Keepers {

    private final Picture picture;
    private final RelationshipOwners owners;
    private @Nullable List<TieToday> ties;

    Keepers(Picture picture) {
        this.picture = picture;
        this.owners = new RelationshipOwners(picture);
    }

    Optional<Keeper> of(StakeholderId partner, CoalitionView coalition) {
        return owner(partner)
                .or(() -> Optional.ofNullable(coalition.courses().get(partner))
                        .flatMap(PartnerCourse::invitation)
                        .flatMap(invitation -> inviter(invitation, coalition)))
                .or(() -> strongest(partner, coalition));
    }

    private Optional<Keeper> owner(StakeholderId partner) {
        return owners.of(partner)
                .map(noted -> new Keeper(noted.value().owner(), Keeper.Ground.RELATIONSHIP, noted.position()));
    }

    private Optional<Keeper> inviter(Noted<PartnerInvited> invitation, CoalitionView coalition) {
        return Optional.ofNullable(invitation.value().by())
                .filter(by -> owners.canBeAsked(by) && !left(by, coalition))
                .map(by -> new Keeper(by, Keeper.Ground.INVITED, invitation.position()));
    }

    private Optional<Keeper> strongest(StakeholderId partner, CoalitionView coalition) {
        return ties().stream()
                .filter(tie -> tie.from().equals(partner) || tie.to().equals(partner))
                .filter(tie -> joined(other(tie, partner), coalition) && owners.canBeAsked(other(tie, partner)))
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

    private static boolean left(StakeholderId who, CoalitionView coalition) {
        Noted<CoalitionView.Partnership> stands = coalition.partners().get(who);
        return stands != null && stands.value().left();
    }

    private static boolean joined(StakeholderId other, CoalitionView coalition) {
        Noted<CoalitionView.Partnership> stands = coalition.partners().get(other);
        return stands != null && stands.value().step() != null;
    }
}
