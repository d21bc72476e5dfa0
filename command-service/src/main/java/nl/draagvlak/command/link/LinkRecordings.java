package nl.draagvlak.command.link;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.link.LinkRequest.LinkWithdrawal;
import nl.draagvlak.command.link.LinkRequest.NewLink;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Identifier;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.link.LinkEvent.LinkGranted;
import nl.draagvlak.events.link.LinkEvent.LinkWithdrawn;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The sorts of entries that a link is made of. */
final class LinkRecordings {

    static final String KIND = "link";

    static final Recording<NewLink> GRANTED =
            new Recording<>(KIND, NewLink.class, LinkGranted.class, LinkRecordings::granted);
    static final Recording<LinkWithdrawal> WITHDRAWN = new Recording<>(
            KIND,
            LinkWithdrawal.class,
            LinkWithdrawn.class,
            (in, entry, correction) -> new LinkWithdrawn(
                    entry,
                    in.text(in.given().reason()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private LinkRecordings() {}

    private static LinkGranted granted(Reading<NewLink> in, EntryId entry, @Nullable Personal correction) {
        NewLink given = in.given();
        return new LinkGranted(
                entry,
                other(in, entry),
                in.text(given.purpose()),
                given.basis(),
                given.until(),
                in.happened("/effectiveOn", given.effectiveOn()),
                correction);
    }

    /** Never looks whether there is such a programme: a refusal would tell. */
    private static ProgrammeId other(Reading<NewLink> in, EntryId entry) {
        String written = in.given().with();
        if (in.faults().at("/with")) {
            return in.programme();
        }
        if (!Identifier.wellFormed(written)) {
            in.faults().add("/with", "malformed-programme");
            return in.programme();
        }
        ProgrammeId other = new ProgrammeId(written);
        if (other.equals(in.programme())) {
            in.faults().add("/with", "link-to-itself");
        }
        if (in.register().links().has(other, entry, in.given().effectiveOn())) {
            in.faults().add("/with", "link-granted");
        }
        return other;
    }
}
