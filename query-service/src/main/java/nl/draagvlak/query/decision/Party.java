package nl.draagvlak.query.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;

/** Somebody whom a decision affects: a target group or a stakeholder. */
public sealed interface Party {

    /** Whether somebody came to it. */
    boolean reached(Contact contact, Picture picture);

    /** Everybody a decision affects: the groups, then the stakeholders, each by id. */
    static List<Party> affectedBy(DecisionView decision) {
        return Stream.<Party>concat(
                        decision.affectedGroups().stream()
                                .sorted(Comparator.comparing(TargetGroupId::value))
                                .map(OfGroup::new),
                        decision.affected().stream()
                                .sorted(Comparator.comparing(StakeholderId::value))
                                .map(OfPerson::new))
                .toList();
    }

    /** A target group: somebody came to it when it was addressed, or when somebody was there who belongs to it or speaks for it. */
    record OfGroup(TargetGroupId group) implements Party {
        @Override
        public boolean reached(Contact contact, Picture picture) {
            return contact.with(group, picture);
        }
    }

    /** A stakeholder: somebody came to it when it was there itself. */
    record OfPerson(StakeholderId person) implements Party {
        @Override
        public boolean reached(Contact contact, Picture picture) {
            return contact.with(person);
        }
    }
}
