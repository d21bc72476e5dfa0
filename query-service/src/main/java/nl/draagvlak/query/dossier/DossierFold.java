package nl.draagvlak.query.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.stakeholder.Touched;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Positions;
import nl.draagvlak.query.timeline.Timeline;

/** Everything the ledger says in dossiers of whatever kind, on both clocks. Not safe for several threads. */
public final class DossierFold {

    private record Key(String kind, String id) {}

    /** What is known of one dossier; the first entry ever written down in it is its beginning. */
    private record Track(Positions own, Timeline<DossierEntry> dated, EntryId beginning) {}

    private final Map<Key, Track> tracks = new LinkedHashMap<>();

    /**
     * Takes an entry in, for the first time or said again.
     *
     * @return whom and which groups it names
     */
    public Touched take(RecordedEvent recorded, DossierEntry said) {
        Track track =
                tracks.computeIfAbsent(key(recorded), _ -> new Track(new Positions(), new Timeline<>(), said.entry()));
        long position = recorded.position();
        track.own().add(position);
        if (said.correction() == null) {
            track.dated().note(said.entry(), position, said.effectiveOn(), said);
            return Mentions.in(said);
        }
        Touched before = before(track, said.entry());
        track.dated().correct(said.entry(), position, said.effectiveOn(), said);
        return before.and(Mentions.in(said));
    }

    /**
     * Takes an entry back.
     *
     * @return whom and which groups it named
     */
    public Touched take(RecordedEvent recorded, EntryWithdrawn withdrawn) {
        carry(recorded);
        Track track = tracks.get(key(recorded));
        if (track == null) {
            return Touched.NOBODY;
        }
        track.dated().withdraw(withdrawn.entry(), recorded.position());
        return before(track, withdrawn.entry());
    }

    /** Counts an event, of a type that may be unknown, so that the version stays right. */
    public void carry(RecordedEvent recorded) {
        Track track = tracks.get(key(recorded));
        if (track != null) {
            track.own().add(recorded.position());
        }
    }

    /** What became of an entry since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        Track track = tracks.get(new Key(entry.kind(), entry.holder()));
        return track == null ? Fate.STANDING : track.dated().fate(entry, position, knownAt);
    }

    /** The dossiers begun by a day, in the order they were first known. One whose beginning was withdrawn is not among them. */
    public Dossiers at(Moment moment, Identities identities) {
        return Dossiers.of(tracks.entrySet().stream()
                .flatMap(track -> view(track.getKey(), track.getValue(), moment, identities).stream())
                .toList());
    }

    private static Optional<DossierView> view(Key key, Track track, Moment moment, Identities identities) {
        List<Noted<DossierEntry>> standing = track.dated().all(moment).stream()
                .map(noted -> noted.saying(Mentions.standing(noted.value(), identities)))
                .toList();
        boolean begun = standing.stream().anyMatch(noted -> noted.entry().equals(track.beginning()));
        return begun
                ? Optional.of(new DossierView(
                        key.kind(), new DossierId(key.id()), track.own().version(moment.knownAt()), standing))
                : Optional.empty();
    }

    private static Touched before(Track track, EntryId entry) {
        return track.dated().lastSaid(entry).map(Mentions::in).orElse(Touched.NOBODY);
    }

    private static Key key(RecordedEvent recorded) {
        return new Key(recorded.aggregate().kind(), recorded.aggregate().id());
    }
}
