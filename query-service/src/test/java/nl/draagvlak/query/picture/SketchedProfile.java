package nl.draagvlak.query.picture;

import java.util.Set;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import org.jspecify.annotations.Nullable;

/** What a sketch says of somebody besides name and domain. */
public record SketchedProfile(@Nullable Layer layer, Set<TargetGroupId> belongsTo, Set<TargetGroupId> speaksFor) {

    /** Nothing. */
    public static SketchedProfile plain() {
        return new SketchedProfile(null, Set.of(), Set.of());
    }

    /** Of a layer. */
    public static SketchedProfile in(Layer layer) {
        return new SketchedProfile(layer, Set.of(), Set.of());
    }

    /** One of a target group, who does not speak for it. */
    public static SketchedProfile memberOf(String group) {
        return new SketchedProfile(null, Set.of(new TargetGroupId(group)), Set.of());
    }

    /** One who speaks for a target group. */
    public static SketchedProfile speakerFor(String group) {
        return new SketchedProfile(null, Set.of(), Set.of(new TargetGroupId(group)));
    }

    Profile of(Personal name, @Nullable DomainId domain) {
        return new Profile(StakeholderKind.ROLE, name, null, domain, layer, belongsTo, speaksFor, null, null, null);
    }
}
