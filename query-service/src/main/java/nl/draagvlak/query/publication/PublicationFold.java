package nl.draagvlak.query.publication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.publication.PublicationEvent.PublicationCorrected;
import nl.draagvlak.events.publication.PublicationEvent.PublicationRecorded;
import nl.draagvlak.events.publication.PublicationEvent.PublicationWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Place;
import nl.draagvlak.query.timeline.Sequence;
import nl.draagvlak.query.timeline.Timeline;

/** Everything the ledger says of what stakeholders said in public, on both clocks. Not safe for several threads. */
public final class PublicationFold {

    private final Timeline<Publication> publications = new Timeline<>();

    /**
     * Takes an event of a publication in.
     *
     * @return whom it touches
     */
    public Set<StakeholderId> take(RecordedEvent recorded, PublicationEvent event) {
        long position = recorded.position();
        return switch (event) {
            case PublicationRecorded said -> {
                Publication publication = said.publication();
                publications.note(said.entry(), position, publication.effectiveOn(), publication);
                yield Set.of(publication.by());
            }
            case PublicationCorrected said -> {
                Publication publication = said.publication();
                Set<StakeholderId> touched = new LinkedHashSet<>(before(said.entry()));
                publications.correct(said.entry(), position, publication.effectiveOn(), publication);
                touched.add(publication.by());
                yield touched;
            }
            case PublicationWithdrawn said -> {
                publications.withdraw(said.entry(), position);
                yield before(said.entry());
            }
        };
    }

    /** What became of a publication since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        return publications.fate(entry, position, knownAt);
    }

    /** The publications up to a day, in the order of their days. */
    public List<Noted<Publication>> at(Moment moment, Identities identities) {
        return publications.all(moment).stream()
                .map(noted -> noted.saying(spoken(noted.value(), identities)))
                .toList();
    }

    /** The same, to be kept up with {@link #renewed}. */
    public Sequence<Place, Noted<Publication>> latest(Moment moment, Identities identities) {
        return publications.latest(moment, noted -> noted.saying(spoken(noted.value(), identities)));
    }

    /** What {@link #latest} comes to now that something happened to a publication, made from what it came to before that. */
    public Sequence<Place, Noted<Publication>> renewed(
            Sequence<Place, Noted<Publication>> before, EntryId entry, Moment moment, Identities identities) {
        return publications.renewed(before, entry, moment, noted -> noted.saying(spoken(noted.value(), identities)));
    }

    /** What one of these ever was said to have published. */
    public Set<EntryId> by(Set<StakeholderId> stakeholders) {
        return publications.saying(said -> stakeholders.contains(said.by()));
    }

    private Set<StakeholderId> before(EntryId entry) {
        return publications.lastSaid(entry).map(said -> Set.of(said.by())).orElse(Set.of());
    }

    private static Publication spoken(Publication said, Identities identities) {
        StakeholderId by = identities.of(said.by());
        return by.equals(said.by())
                ? said
                : new Publication(
                        by,
                        said.outlet(),
                        said.positions(),
                        said.effectiveOn(),
                        said.reach(),
                        said.quote(),
                        said.link());
    }
}
