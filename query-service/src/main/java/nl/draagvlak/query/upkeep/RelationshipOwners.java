package nl.draagvlak.query.upkeep;

import java.util.Comparator;
import java.util.Optional;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;

/** Who of us keeps the relationship with a stakeholder, as it is written down for the day looked at. */
public final class RelationshipOwners {

    private final Picture picture;

    public RelationshipOwners(Picture picture) {
        this.picture = picture;
    }

    /** The last one assigned of those whose time is not over, and who can be asked; empty when there is none. */
    public Optional<Noted<RelationshipAssigned>> of(StakeholderId stakeholder) {
        return picture.dossiers().entries("relationship", RelationshipAssigned.class).stream()
                .filter(noted -> noted.value().stakeholder().equals(stakeholder))
                .filter(noted ->
                        holds(noted.value()) && canBeAsked(noted.value().owner()))
                .max(Comparator.comparing((Noted<RelationshipAssigned> noted) -> noted.effectiveOn())
                        .thenComparing(Noted::position));
    }

    private boolean holds(RelationshipAssigned said) {
        return said.until() == null || !said.until().isBefore(picture.moment().asOf());
    }

    /** Whether somebody still takes part and made no objection. */
    boolean canBeAsked(StakeholderId id) {
        StakeholderView view = picture.stakeholders().get(id);
        return view != null
                && view.objects() == null
                && view.presentOn(picture.moment().asOf());
    }
}
