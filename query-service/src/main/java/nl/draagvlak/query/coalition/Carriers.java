package nl.draagvlak.query.coalition;

import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;

/** By whom a coalition is really supported: the partners who take part and are committed, or carry it in public. */
public final class Carriers {

    private final Picture picture;
    private final Set<StakeholderId> all;

    public Carriers(Picture picture, CoalitionView coalition) {
        this.picture = picture;
        this.all = picture.present().keySet().stream()
                .filter(coalition::carriedBy)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everyone who carries it. */
    public Set<StakeholderId> all() {
        return all;
    }

    /** How many of them come from a domain. */
    public long from(DomainId domain) {
        return all.stream()
                .filter(carrier -> {
                    StakeholderView view = picture.stakeholders().get(carrier);
                    return view != null && domain.equals(view.profile().domain());
                })
                .count();
    }
}
