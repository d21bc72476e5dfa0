package nl.draagvlak.command.link;

import static nl.draagvlak.command.link.LinkRule.A_LINK_DOES_NOT_END_BEFORE_IT_BEGINS;
import static nl.draagvlak.command.link.LinkRule.A_LINK_IS_WITHDRAWN_AFTER_IT_WAS_GRANTED;
import static nl.draagvlak.command.link.LinkRule.A_LINK_IS_WITHDRAWN_ONCE;

import java.util.List;
import java.util.Set;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.link.LinkEvent;
import nl.draagvlak.events.link.LinkEvent.LinkGranted;
import nl.draagvlak.events.link.LinkEvent.LinkWithdrawn;
import org.springframework.stereotype.Component;

/** A link is granted by a manager, who can take it back once. */
@Component
final class LinkConduct implements Conduct {

    @Override
    public String kind() {
        return LinkRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(LinkRecordings.GRANTED, LinkRecordings.WITHDRAWN);
    }

    @Override
    public Set<Role> keepers() {
        return Set.of(Role.PROGRAMME_MANAGER);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((LinkEvent) content) {
            case LinkGranted granted ->
                verdict.requires(
                        A_LINK_DOES_NOT_END_BEFORE_IT_BEGINS,
                        granted.until() == null || !granted.until().isBefore(granted.effectiveOn()));
            case LinkWithdrawn withdrawn -> {
                verdict.requires(A_LINK_IS_WITHDRAWN_ONCE, !standing.has(LinkWithdrawn.class));
                verdict.requires(
                        A_LINK_IS_WITHDRAWN_AFTER_IT_WAS_GRANTED,
                        standing.all(LinkGranted.class).stream()
                                .noneMatch(granted -> withdrawn.effectiveOn().isBefore(granted.effectiveOn())));
            }
        }
    }
}
