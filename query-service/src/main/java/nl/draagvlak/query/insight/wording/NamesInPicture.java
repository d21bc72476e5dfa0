package nl.draagvlak.query.insight.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/** What things are called in a picture. Opens the names of people as they are needed; made for one answer and then let go. */
public final class NamesInPicture implements Naming {

    private final Picture picture;
    private final Opener opener;
    private final Map<StakeholderId, Optional<String>> people = new HashMap<>();
    private final Map<DomainId, String> domains = new HashMap<>();
    private final Map<TargetGroupId, String> groups = new HashMap<>();

    public NamesInPicture(Picture picture, Opener opener) {
        this.picture = picture;
        this.opener = opener;
        for (ProgrammeView.Domain domain : picture.programme().domains()) {
            domains.put(domain.id(), domain.name());
        }
        for (ProgrammeView.TargetGroup group : picture.programme().targetGroups()) {
            groups.put(group.id(), group.name());
        }
    }

    @Override
    public @Nullable String person(StakeholderId stakeholder) {
        return people.computeIfAbsent(stakeholder, this::opened).orElse(null);
    }

    @Override
    public String domain(DomainId domain) {
        return domains.getOrDefault(domain, domain.value());
    }

    @Override
    public String group(TargetGroupId group) {
        return groups.getOrDefault(group, group.value());
    }

    private Optional<String> opened(StakeholderId stakeholder) {
        StakeholderView view = picture.stakeholders().get(stakeholder);
        return view == null
                ? Optional.empty()
                : Optional.ofNullable(opener.text(view.profile().name()));
    }
}
