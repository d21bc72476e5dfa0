package nl.draagvlak.query.decision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.decision.DecisionEvent.DecisionPrepared;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.decision.DecisionEvent.DocumentAttached;
import nl.draagvlak.events.decision.DecisionEvent.EntryWithdrawn;
import nl.draagvlak.events.decision.DecisionEvent.ReadingGiven;
import nl.draagvlak.events.decision.DecisionEvent.ScenarioAdded;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.stakeholder.Touched;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Positions;
import nl.draagvlak.query.timeline.Timeline;

/** Everything the ledger says of a programme's decisions, on both clocks. Not safe for several threads. */
public final class DecisionFold {

    private record Track(
            Positions own, Timeline<DecisionEvent> dated, Set<StakeholderId> affected, Set<TargetGroupId> groups) {}

    private final Map<DecisionId, Track> tracks = new LinkedHashMap<>();

    /**
     * Takes an event of a decision in.
     *
     * @return whom it touches: who is named, and when it was prepared or taken everyone it affects
     */
    public Touched take(RecordedEvent recorded, DecisionEvent event) {
        carry(recorded);
        Track track = track(recorded.aggregate().id());
        long position = recorded.position();
        return switch (event) {
            case DecisionPrepared prepared -> {
                track.affected().addAll(prepared.affected());
                track.groups().addAll(prepared.affectedGroups());
                yield note(track, prepared.entry(), position, prepared);
            }
            case ScenarioAdded added -> note(track, added.entry(), position, added);
            case DecisionTaken taken -> note(track, taken.entry(), position, taken);
            case DocumentAttached attached -> note(track, attached.entry(), position, attached);
            case ReadingGiven given -> note(track, given.entry(), position, given);
            case EntryWithdrawn withdrawn -> {
                track.dated().withdraw(withdrawn.entry(), position);
                yield track.dated()
                        .lastSaid(withdrawn.entry())
                        .map(said -> people(track, said))
                        .orElse(Touched.NOBODY);
            }
        };
    }

    /** Counts an event, of a type that may be unknown, so that the version stays right. */
    public void carry(RecordedEvent recorded) {
        track(recorded.aggregate().id()).own().add(recorded.position());
    }

    /** What became of a dated entry since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        return track(entry.holder()).dated().fate(entry, position, knownAt);
    }

    /** The decisions prepared by a day, in the order they were first known. */
    public List<DecisionView> at(Moment moment, Identities identities) {
        return tracks.entrySet().stream()
                .flatMap(track -> new DecisionSlice(identities)
                                .takeAll(track.getValue().dated().all(moment))
                                .view(track.getKey(), track.getValue().own().version(moment.knownAt()))
                                .stream())
                .toList();
    }

    private static Touched note(Track track, EntryId entry, long position, DecisionEvent event) {
        track.dated().note(entry, position, Objects.requireNonNull(event.effectiveDate()), event);
        return people(track, event);
    }

    private static Touched people(Track track, DecisionEvent event) {
        return switch (event) {
            case DecisionPrepared prepared -> new Touched(prepared.affected(), prepared.affectedGroups());
            case DecisionTaken taken -> {
                Set<StakeholderId> people = Identities.each(taken.by());
                people.addAll(track.affected());
                yield new Touched(people, Set.copyOf(track.groups()));
            }
            case ReadingGiven given -> new Touched(Set.of(given.reader()), Set.of());
            case ScenarioAdded _, DocumentAttached _, EntryWithdrawn _ -> Touched.NOBODY;
        };
    }

    private Track track(String id) {
        return tracks.computeIfAbsent(
                new DecisionId(id),
                _ -> new Track(new Positions(), new Timeline<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
    }
}
