package nl.draagvlak.query.link;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.link.LinkEvent.LinkGranted;
import nl.draagvlak.events.link.LinkEvent.LinkWithdrawn;
import nl.draagvlak.query.dossier.DossierView;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * What one programme grants another one, at a moment.
 *
 * @param withdrawn that it was taken back; null when it was not
 */
record Grant(
        DossierId id,
        long version,
        Noted<LinkGranted> granted,
        @Nullable Noted<LinkWithdrawn> withdrawn) {

    private static final String KIND = "link";

    /** All that a programme granted by the day looked at, in the order they were first known. */
    static List<Grant> of(Picture picture) {
        return picture.dossiers().of(KIND).stream().map(Grant::of).toList();
    }

    /** Those to one other programme. */
    static List<Grant> of(Picture picture, ProgrammeId with) {
        return of(picture).stream().filter(grant -> grant.with().equals(with)).toList();
    }

    private static Grant of(DossierView dossier) {
        return new Grant(
                dossier.id(),
                dossier.version(),
                dossier.first(LinkGranted.class).orElseThrow(),
                dossier.first(LinkWithdrawn.class).orElse(null));
    }

    ProgrammeId with() {
        return granted.value().with();
    }

    /** Whether it holds on a day: the first and last day do, the day it is withdrawn does not. */
    boolean stands(LocalDate day) {
        return withdrawn == null && granted.value().covers(day);
    }
}
