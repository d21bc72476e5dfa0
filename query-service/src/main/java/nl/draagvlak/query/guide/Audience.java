package nl.draagvlak.query.guide;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;

/**
 * For whom something is meant.
 *
 * @param people the stakeholders named
 * @param groups the target groups named
 * @param members everyone it comes to, as far as they still take part
 * @param objects whether the one stakeholder it is for objects to being scored and planned for; then nothing is proposed
 */
record Audience(List<StakeholderId> people, List<TargetGroupId> groups, List<StakeholderId> members, boolean objects) {

    /** One stakeholder; empty when it is not known. */
    static Optional<Audience> of(Picture picture, StakeholderId stakeholder) {
        return Optional.ofNullable(picture.stakeholders().get(stakeholder))
                .map(known ->
                        new Audience(List.of(known.id()), List.of(), List.of(known.id()), known.objects() != null));
    }

    /** A target group; empty when it is not known. */
    static Optional<Audience> of(Picture picture, TargetGroupId group) {
        return picture.programme().targetGroups().stream()
                .filter(known -> known.id().equals(group))
                .findFirst()
                .map(known -> new Audience(List.of(), List.of(group), members(picture, group), false));
    }

    /** Those who belong to a group and still take part. */
    static List<StakeholderId> members(Picture picture, TargetGroupId group) {
        return picture.present().values().stream()
                .filter(view -> view.profile().targetGroups().contains(group))
                .map(StakeholderView::id)
                .toList();
    }
}
