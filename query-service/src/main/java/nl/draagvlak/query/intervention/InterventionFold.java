package nl.draagvlak.query.intervention;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.EntryWithdrawn;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCancelled;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCarriedOut;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.intervention.InterventionId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.stakeholder.Touched;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Positions;
import nl.draagvlak.query.timeline.Timeline;

/** Everything the ledger says of a programme's interventions, on both clocks. Not safe for several threads. */
public final class InterventionFold {

    private record Track(
            Positions own, Timeline<InterventionEvent> dated, Set<StakeholderId> people, Set<TargetGroupId> groups) {}

    private final Map<InterventionId, Track> tracks = new LinkedHashMap<>();

    /**
     * Takes an event of an intervention in.
     *
     * @return whom it touches: the messenger, and the people and groups it is meant for, at every step
     */
    public Touched take(RecordedEvent recorded, InterventionEvent event) {
        carry(recorded);
        Track track = track(recorded.aggregate().id());
        long position = recorded.position();
        switch (event) {
            case InterventionPlanned planned -> {
                track.people().addAll(planned.people());
                track.groups().addAll(planned.groups());
                track.people().addAll(Identities.each(planned.messenger()));
                note(track, planned.entry(), position, planned);
            }
            case InterventionCarriedOut carriedOut -> note(track, carriedOut.entry(), position, carriedOut);
            case EffectObserved observed -> {
                track.groups().addAll(observed.group() == null ? Set.of() : Set.of(observed.group()));
                note(track, observed.entry(), position, observed);
            }
            case InterventionCancelled cancelled -> note(track, cancelled.entry(), position, cancelled);
            case EntryWithdrawn withdrawn -> track.dated().withdraw(withdrawn.entry(), position);
        }
        return new Touched(Set.copyOf(track.people()), Set.copyOf(track.groups()));
    }

    /** Counts an event, of a type that may be unknown, so that the version stays right. */
    public void carry(RecordedEvent recorded) {
        track(recorded.aggregate().id()).own().add(recorded.position());
    }

    /** What became of a dated entry since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        return track(entry.holder()).dated().fate(entry, position, knownAt);
    }

    /** The interventions known, in the order they were first known; those planned for a later day are among them. */
    public List<InterventionView> at(Moment moment, Identities identities) {
        return tracks.entrySet().stream()
                .flatMap(track -> new InterventionSlice(identities, moment)
                                .takeAll(track.getValue().dated().planned(moment.knownAt()))
                                .view(track.getKey(), track.getValue().own().version(moment.knownAt()))
                                .stream())
                .toList();
    }

    private static void note(Track track, EntryId entry, long position, InterventionEvent event) {
        track.dated().note(entry, position, Objects.requireNonNull(event.effectiveDate()), event);
    }

    private Track track(String id) {
        return tracks.computeIfAbsent(
                new InterventionId(id),
                _ -> new Track(new Positions(), new Timeline<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
    }
}
