package nl.draagvlak.query.insight.wording;

import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;

/** For texts about no programme in particular, which name nothing: an id is the only name there is. */
public record NothingNamed() implements Naming {

    @Override
    public String person(StakeholderId stakeholder) {
        return stakeholder.value();
    }

    @Override
    public String domain(DomainId domain) {
        return domain.value();
    }

    @Override
    public String group(TargetGroupId group) {
        return group.value();
    }
}
