package nl.draagvlak.query.technique;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.technique.Technique;
import nl.draagvlak.events.technique.TechniqueEvent;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueAdded;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueChanged;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueRetired;
import nl.draagvlak.events.technique.TechniqueId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.timeline.Positions;

/** Everything the ledger says of a programme's own techniques. They have no day of their own. Not safe for several threads. */
public final class TechniqueFold {

    private record Said(long position, TechniqueEvent event) {}

    private record Track(Positions own, List<Said> said) {}

    private final Map<TechniqueId, Track> tracks = new LinkedHashMap<>();

    /** Takes an event of a technique in. */
    public void take(RecordedEvent recorded, TechniqueEvent event) {
        carry(recorded);
        track(recorded).said().add(new Said(recorded.position(), event));
    }

    /** Counts an event, of a type that may be unknown, so that the version stays right. */
    public void carry(RecordedEvent recorded) {
        track(recorded).own().add(recorded.position());
    }

    /** The techniques as known at a position, in the order they were added. */
    public List<TechniqueView> at(long knownAt) {
        return tracks.entrySet().stream()
                .flatMap(track -> view(track.getKey(), track.getValue(), knownAt).stream())
                .toList();
    }

    private static Optional<TechniqueView> view(TechniqueId id, Track track, long knownAt) {
        Technique technique = null;
        boolean retired = false;
        for (Said said : track.said()) {
            if (said.position() <= knownAt) {
                switch (said.event()) {
                    case TechniqueAdded added -> technique = added.technique();
                    case TechniqueChanged changed -> technique = changed.technique();
                    case TechniqueRetired _ -> retired = true;
                }
            }
        }
        return technique == null
                ? Optional.empty()
                : Optional.of(new TechniqueView(
                        id,
                        technique,
                        retired,
                        track.own().last(knownAt),
                        track.own().version(knownAt)));
    }

    private Track track(RecordedEvent recorded) {
        return tracks.computeIfAbsent(
                new TechniqueId(recorded.aggregate().id()), _ -> new Track(new Positions(), new ArrayList<>(1)));
    }
}
