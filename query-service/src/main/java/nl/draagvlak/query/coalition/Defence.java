package nl.draagvlak.query.coalition;

import java.util.List;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;

/**
 * When those directly affected defend a coalition in public, as they defended the public-transport chip card: enough of them answer bad
 * publicity within a half-life of the programme.
 */
public record Defence(Picture picture) {

    /** Those affected who must have spoken. */
    public static final int ENOUGH = 2;

    /** Whether somebody is directly affected: belongs to a target group, speaks for one, or is named in a decision. */
    public boolean affects(StakeholderId stakeholder) {
        StakeholderView view = picture.stakeholders().get(stakeholder);
        return view != null
                && (!view.profile().targetGroups().isEmpty()
                        || !view.profile().speaksFor().isEmpty()
                        || picture.decisions().stream()
                                .anyMatch(decision -> decision.affected().contains(stakeholder)));
    }

    /** What was said within a half-life after an attack, the day of the attack and the last day included. */
    public List<Noted<Publication>> answers(List<Noted<Publication>> said, List<Noted<Publication>> attacks) {
        return said.stream()
                .filter(one -> attacks.stream().anyMatch(attack -> follows(one, attack)))
                .toList();
    }

    private boolean follows(Noted<Publication> said, Noted<Publication> attack) {
        return !said.effectiveOn().isBefore(attack.effectiveOn())
                && !said.effectiveOn()
                        .isAfter(attack.effectiveOn()
                                .plusDays(picture.programme().halfLifeDays()));
    }

    /** Those who said something, in the order in which they first did. */
    public static List<StakeholderId> speakers(List<Noted<Publication>> said) {
        return said.stream().map(noted -> noted.value().by()).distinct().toList();
    }

    /** Whether enough of them did. */
    public static boolean enough(List<Noted<Publication>> said) {
        return speakers(said).size() >= ENOUGH;
    }
}
