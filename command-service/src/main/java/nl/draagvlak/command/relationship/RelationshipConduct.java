package nl.draagvlak.command.relationship;

import static nl.draagvlak.command.relationship.RelationshipRule.A_RELATIONSHIP_IS_WITH_SOMEBODY_ELSE;
import static nl.draagvlak.command.relationship.RelationshipRule.IT_ENDS_AFTER_IT_BEGAN;
import static nl.draagvlak.command.relationship.RelationshipRule.IT_IS_RATED_WHILE_SOMEBODY_KEEPS_IT;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.relationship.RelationshipEvent;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipRated;
import org.springframework.stereotype.Component;

/** One of us keeps a relationship with somebody else, and says from time to time how good it is. */
@Component
final class RelationshipConduct implements Conduct {

    @Override
    public String kind() {
        return RelationshipRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(RelationshipRecordings.ASSIGNED, RelationshipRecordings.RATED);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((RelationshipEvent) content) {
            case RelationshipAssigned assigned -> {
                verdict.requires(
                        A_RELATIONSHIP_IS_WITH_SOMEBODY_ELSE, !assigned.owner().equals(assigned.stakeholder()));
                verdict.requires(
                        IT_ENDS_AFTER_IT_BEGAN,
                        assigned.until() == null || !assigned.until().isBefore(assigned.effectiveOn()));
            }
            case RelationshipRated rated ->
                standing.first(RelationshipAssigned.class)
                        .ifPresent(assigned -> verdict.requires(
                                IT_IS_RATED_WHILE_SOMEBODY_KEEPS_IT,
                                !rated.effectiveOn().isBefore(assigned.effectiveOn())));
        }
    }
}
