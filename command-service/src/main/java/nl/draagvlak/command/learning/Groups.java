package nl.draagvlak.command.learning;

import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.programme.TargetGroupId;

/** Finds the one target group that an entry is about. */
final class Groups {

    private Groups() {}

    /** The group; one that only stands in, with a fault noted, when there is no such group. */
    static TargetGroupId of(Reading<?> in, String written) {
        TargetGroupId group = in.refer().targetGroup("/group", written);
        return group == null ? new TargetGroupId("unknown") : group;
    }
}
