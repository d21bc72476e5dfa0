package nl.draagvlak.query.guard;

import java.util.List;
import nl.draagvlak.events.consent.Allowed;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** What works councils allow to be shown on the day looked at. What nobody allowed is not allowed. */
public final class Consents {

    private static final String KIND = "consent";

    private final List<ConsentGiven> holding;

    public Consents(Picture picture) {
        this.holding = picture.dossiers().of(KIND).stream()
                .filter(dossier -> !dossier.has(ConsentEnded.class))
                .flatMap(dossier -> given(dossier).stream())
                .toList();
    }

    private static List<ConsentGiven> given(DossierView dossier) {
        return dossier.all(ConsentGiven.class).stream().map(Noted::value).toList();
    }

    /**
     * Whether something is allowed of those a figure is about. A consent for some groups or organisations holds for no others.
     *
     * @param group the target group it is about; null when it is about none
     * @param organisation the organisation it is about; null when it is about none
     */
    public boolean allow(Allowed what, @Nullable TargetGroupId group, @Nullable StakeholderId organisation) {
        return holding.stream()
                .filter(given -> given.allows().contains(what))
                .anyMatch(given -> (given.groups().isEmpty()
                                || (group != null && given.groups().contains(group)))
                        && (given.organisations().isEmpty()
                                || (organisation != null
                                        && given.organisations().contains(organisation))));
    }
}
