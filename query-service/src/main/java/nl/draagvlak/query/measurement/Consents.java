package nl.draagvlak.query.measurement;

import java.util.List;
import nl.draagvlak.events.consent.Allowed;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/** What works councils allow to be shown on the day looked at. What nobody allowed is not allowed. */
final class Consents {

    private static final String KIND = "consent";

    private final List<ConsentGiven> holding;

    Consents(Picture picture) {
        this.holding = picture.dossiers().of(KIND).stream()
                .filter(dossier -> !dossier.has(ConsentEnded.class))
                .flatMap(dossier -> given(dossier).stream())
                .toList();
    }

    private static List<ConsentGiven> given(DossierView dossier) {
        return dossier.all(ConsentGiven.class).stream().map(Noted::value).toList();
    }

    /** Whether something is allowed of those a figure is about. A consent for some groups or organisations holds for no others. */
    boolean allow(Allowed what, Whose whose) {
        return holding.stream()
                .filter(given -> given.allows().contains(what))
                .anyMatch(given -> (given.groups().isEmpty()
                                || (whose.group() != null && given.groups().contains(whose.group())))
                        && (given.organisations().isEmpty()
                                || (whose.organisation() != null
                                        && given.organisations().contains(whose.organisation()))));
    }
}
