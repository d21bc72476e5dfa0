package nl.draagvlak.events.stakeholder;

import java.util.Set;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import org.jspecify.annotations.Nullable;

/**
 * Who a stakeholder is.
 *
 * @param reference the caller's own id, unique within the programme
 * @param domain the world the voice belongs to; null when nobody said
 * @param targetGroups the groups it belongs to
 * @param speaksFor the groups it speaks for: membership is not speaking
 * @param power 0 to 1, power over the programme; null when unknown
 * @param interest 0 to 1, interest in the programme; null when unknown
 * @param mandate what it may decide or promise
 */
public record Profile(
        StakeholderKind kind,
        Personal name,
        @Nullable Personal reference,
        @Nullable DomainId domain,
        @Nullable Layer layer,
        Set<TargetGroupId> targetGroups,
        Set<TargetGroupId> speaksFor,
        @Nullable Double power,
        @Nullable Double interest,
        @Nullable Personal mandate) {

    public Profile {
        targetGroups = Set.copyOf(targetGroups);
        speaksFor = Set.copyOf(speaksFor);
    }
}
