package nl.draagvlak.query.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;

/** Of each decision, how everybody it affects was involved in it. */
public final class Register {

    private final Picture picture;
    private final Hearings hearings;

    public Register(Picture picture) {
        this.picture = picture;
        this.hearings = Hearings.in(picture);
    }

    /** Everybody a decision affects: the groups, then the stakeholders. */
    public List<Affected> of(DecisionView decision) {
        return Stream.concat(
                        decision.affectedGroups().stream()
                                .sorted(Comparator.comparing(TargetGroupId::value))
                                .map(group -> of(decision, group)),
                        decision.affected().stream()
                                .sorted(Comparator.comparing(StakeholderId::value))
                                .map(stakeholder -> of(decision, stakeholder)))
                .toList();
    }

    private Affected of(DecisionView decision, TargetGroupId group) {
        return Affected.of(
                null,
                group,
                decision,
                hearings.on(decision.subject()).stream()
                        .filter(contact -> contact.value().with(group, picture))
                        .toList());
    }

    private Affected of(DecisionView decision, StakeholderId stakeholder) {
        return Affected.of(
                stakeholder,
                null,
                decision,
                hearings.on(decision.subject()).stream()
                        .filter(contact -> contact.value().with(stakeholder))
                        .toList());
    }
}
