package nl.draagvlak.query.coalition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationCalledOff;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationPlanned;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionFormed;
import nl.draagvlak.events.coalition.CoalitionEvent.CommitmentConfirmed;
import nl.draagvlak.events.coalition.CoalitionEvent.EntryWithdrawn;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerLeft;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Positions;
import nl.draagvlak.query.timeline.Timeline;

/** Everything the ledger says of a programme's coalitions, on both clocks. Not safe for several threads. */
public final class CoalitionFold {

    private record Track(Positions own, Timeline<CoalitionEvent> dated) {}

    private final Map<CoalitionId, Track> tracks = new LinkedHashMap<>();

    /**
     * Takes an event of a coalition in.
     *
     * @return whom it touches
     */
    public Set<StakeholderId> take(RecordedEvent recorded, CoalitionEvent event) {
        carry(recorded);
        Timeline<CoalitionEvent> dated = track(recorded.aggregate().id()).dated();
        long position = recorded.position();
        return switch (event) {
            case CoalitionFormed formed -> note(dated, formed.entry(), position, formed);
            case PartnerInvited invited -> note(dated, invited.entry(), position, invited);
            case PartnerJoined joined -> note(dated, joined.entry(), position, joined);
            case CommitmentConfirmed confirmed -> note(dated, confirmed.entry(), position, confirmed);
            case PartnerLeft left -> note(dated, left.entry(), position, left);
            case CoalitionActivated activated -> note(dated, activated.entry(), position, activated);
            case ActivationPlanned planned -> note(dated, planned.entry(), position, planned);
            case ActivationCalledOff off -> note(dated, off.entry(), position, off);
            case EntryWithdrawn withdrawn -> {
                dated.withdraw(withdrawn.entry(), position);
                yield dated.lastSaid(withdrawn.entry())
                        .map(CoalitionFold::people)
                        .orElse(Set.of());
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

    /** The coalitions formed by a day, in the order they were first known. */
    public List<CoalitionView> at(Moment moment, Identities identities) {
        return tracks.entrySet().stream()
                .flatMap(track -> new CoalitionSlice(identities)
                                .takeAll(track.getValue().dated().all(moment))
                                .view(track.getKey(), track.getValue().own().version(moment.knownAt()))
                                .stream())
                .toList();
    }

    private static Set<StakeholderId> note(
            Timeline<CoalitionEvent> dated, EntryId entry, long position, CoalitionEvent event) {
        dated.note(entry, position, Objects.requireNonNull(event.effectiveDate()), event);
        return people(event);
    }

    private static Set<StakeholderId> people(CoalitionEvent event) {
        return switch (event) {
            case PartnerInvited invited -> Identities.each(invited.partner(), invited.by());
            case PartnerJoined joined -> Set.of(joined.partner());
            case CommitmentConfirmed confirmed -> Set.of(confirmed.partner());
            case PartnerLeft left -> Set.of(left.partner());
            case CoalitionFormed _,
                    CoalitionActivated _,
                    ActivationPlanned _,
                    ActivationCalledOff _,
                    EntryWithdrawn _ -> Set.of();
        };
    }

    private Track track(String id) {
        return tracks.computeIfAbsent(new CoalitionId(id), _ -> new Track(new Positions(), new Timeline<>()));
    }
}
