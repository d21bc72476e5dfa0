package nl.draagvlak.query.stakeholder;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * Whom an event touches.
 *
 * @param people those it names
 * @param groups the target groups it names, whose members at that moment it touches too
 */
public record Touched(Set<StakeholderId> people, Set<TargetGroupId> groups) {

    /** Nobody at all. */
    public static final Touched NOBODY = new Touched(Set.of(), Set.of());

    /** Everyone that either touches. */
    public Touched and(Touched other) {
        return new Touched(both(people, other.people), both(groups, other.groups));
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
