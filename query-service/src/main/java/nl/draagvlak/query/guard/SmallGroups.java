package nl.draagvlak.query.guard;

import java.util.List;
import nl.draagvlak.events.consent.Allowed;
import nl.draagvlak.events.measurement.MeasurementEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView;

/** Which groups are so small that what is told of them would be told of persons: the one place that says so. */
public final class SmallGroups {

    /** Members below which nothing is told of a group, unless a works council allowed it. */
    public static final int FEWEST = MeasurementEvent.A_GROUP;

    private final Picture picture;
    private final Consents consents;

    public SmallGroups(Picture picture) {
        this.picture = picture;
        this.consents = new Consents(picture);
    }

    /** Whether something may be told of a group: it has enough members who still take part, or a works council allowed it. */
    public boolean shown(TargetGroupId group) {
        return members(group) >= FEWEST || consented(group);
    }

    boolean consented(TargetGroupId group) {
        return consents.allow(Allowed.SMALL_GROUPS, group, null);
    }

    /** Those who belong to a group and still take part. */
    int members(TargetGroupId group) {
        return (int) picture.present().values().stream()
                .map(StakeholderView::profile)
                .filter(profile -> profile.targetGroups().contains(group))
                .count();
    }

    /** The target groups with too few members, in the order they were named. */
    List<ProgrammeView.TargetGroup> all() {
        return picture.programme().targetGroups().stream()
                .filter(group -> members(group.id()) < FEWEST)
                .toList();
    }
}
