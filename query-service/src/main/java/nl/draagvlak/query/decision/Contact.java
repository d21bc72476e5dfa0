package nl.draagvlak.query.decision;

import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/**
 * That people were come to about a subject.
 *
 * @param people the stakeholders
 * @param groups the target groups that were addressed as such
 */
public record Contact(Manner manner, Set<StakeholderId> people, Set<TargetGroupId> groups) {

    public Contact {
        people = Set.copyOf(people);
        groups = Set.copyOf(groups);
    }

    /** What an interaction was to those who were there or were addressed, whatever it was about. */
    public static Contact of(Interaction interaction) {
        return new Contact(
                manner(interaction.intent()),
                interaction.participants().stream()
                        .map(Interaction.Participant::stakeholder)
                        .collect(Collectors.toSet()),
                interaction.audience().stream().map(Interaction.Audience::group).collect(Collectors.toSet()));
    }

    private static Manner manner(@Nullable Intent intent) {
        return switch (intent) {
            case ASK -> Manner.ASKED;
            case INFORM -> Manner.INFORMED;
            case DECIDE, LISTEN -> Manner.REACHED;
            case null -> Manner.REACHED;
        };
    }

    /** Whether it was with a stakeholder: it was there itself. */
    public boolean with(StakeholderId stakeholder) {
        return people.contains(stakeholder);
    }

    /** Whether it was with a target group: the group was addressed, or somebody was there who belongs to it or speaks for it. */
    public boolean with(TargetGroupId group, Picture picture) {
        return groups.contains(group)
                || people.stream().map(picture.stakeholders()::get).anyMatch(view -> view != null && isOf(view, group));
    }

    private static boolean isOf(StakeholderView view, TargetGroupId group) {
        Profile profile = view.profile();
        return profile.targetGroups().contains(group) || profile.speaksFor().contains(group);
    }
}
