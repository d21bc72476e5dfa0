package nl.draagvlak.query.insight.whatif;

import java.util.HashSet;
import java.util.Set;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import org.jspecify.annotations.Nullable;

/** Profiles of which one thing is supposed to be different. */
final class SupposedProfile {

    private SupposedProfile() {}

    static Profile in(Profile profile, DomainId domain) {
        return with(profile, domain, profile.speaksFor());
    }

    static Profile speakingFor(Profile profile, TargetGroupId group) {
        Set<TargetGroupId> groups = new HashSet<>(profile.speaksFor());
        groups.add(group);
        return with(profile, profile.domain(), groups);
    }

    private static Profile with(Profile profile, @Nullable DomainId domain, Set<TargetGroupId> speaksFor) {
        return new Profile(
                profile.kind(),
                profile.name(),
                profile.reference(),
                domain,
                profile.layer(),
                profile.targetGroups(),
                speaksFor,
                profile.power(),
                profile.interest(),
                profile.mandate());
    }
}
