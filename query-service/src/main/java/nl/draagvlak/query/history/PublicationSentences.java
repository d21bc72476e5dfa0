package nl.draagvlak.query.history;

import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.publication.PublicationEvent.PublicationCorrected;
import nl.draagvlak.events.publication.PublicationEvent.PublicationRecorded;
import nl.draagvlak.events.publication.PublicationEvent.PublicationWithdrawn;

/** What somebody said in public, in a sentence. */
final class PublicationSentences {

    private PublicationSentences() {}

    static String of(PublicationEvent event, Wording wording) {
        return switch (event) {
            case PublicationRecorded recorded -> spoke(recorded.publication(), wording);
            case PublicationCorrected corrected -> wording.say("corrected", spoke(corrected.publication(), wording));
            case PublicationWithdrawn _ -> wording.say("publication.withdrawn");
        };
    }

    private static String spoke(Publication publication, Wording wording) {
        String by = wording.name(publication.by());
        return publication.positions().size() == 1
                ? sided(publication.positions().getFirst(), by, publication.outlet(), wording)
                : wording.say("publication.spoke", by, publication.outlet());
    }

    private static String sided(Publication.Position side, String by, String outlet, Wording wording) {
        return wording.say(
                side.agrees() ? "publication.agreed" : "publication.disagreed",
                by,
                outlet,
                wording.statement(side.statement()));
    }
}
