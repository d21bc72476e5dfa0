package nl.draagvlak.query.insight.wording;

import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What things are called. */
public interface Naming {

    /** Somebody's name; null when it was erased. */
    @Nullable
    String person(StakeholderId stakeholder);

    /** The name of a domain. */
    String domain(DomainId domain);

    /** The name of a target group. */
    String group(TargetGroupId group);
}
