package nl.draagvlak.query.stakeholder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent.EntryWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureRequested;
import nl.draagvlak.events.stakeholder.StakeholderEvent.MergeUndone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ProfileChanged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.RoleTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderLeft;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderMerged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderEvent.VoiceTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Everything the ledger says of a programme's stakeholders, on both clocks. Not safe for several threads. */
public final class StakeholderFold {

    private final Map<StakeholderId, StakeholderTrack> tracks = new LinkedHashMap<>();
    private final Merges merges = new Merges();

    /**
     * Takes an event of a stakeholder in.
     *
     * @return whom it touches besides the stakeholder itself
     */
    public Set<StakeholderId> take(RecordedEvent recorded, StakeholderEvent event) {
        StakeholderId id = carry(recorded);
        StakeholderTrack track = track(id);
        long position = recorded.position();
        return switch (event) {
            case StakeholderRegistered registered -> track.describe(position, registered.profile());
            case ProfileChanged changed -> track.describe(position, changed.profile());
            case StanceTaken taken -> track.note(taken.entry(), position, taken);
            case StanceCorrected corrected -> track.correct(corrected.entry(), position, corrected);
            case RoleTakenUp taken -> track.note(taken.entry(), position, taken);
            case VoiceTakenUp taken -> track.note(taken.entry(), position, taken);
            case ObjectionMade made -> track.note(made.entry(), position, made);
            case StakeholderLeft left -> track.note(left.entry(), position, left);
            case EntryWithdrawn withdrawn -> track.withdraw(withdrawn.entry(), position);
            case StakeholderMerged merged -> {
                merges.merge(position, id, merged.into());
                yield Set.of(merged.into());
            }
            case MergeUndone undone -> {
                merges.undo(position, id);
                yield Set.of(undone.from());
            }
            case TieReported _, TieCorrected _, TieEnded _ -> Set.of(); // the fold of the network has them
            case ErasureRequested _, ErasureDone _ -> Set.of(); // the texts open as erased by themselves
        };
    }

    /** Counts an event, of a type that may be unknown, so that the version stays right. */
    public StakeholderId carry(RecordedEvent recorded) {
        StakeholderId id = new StakeholderId(recorded.aggregate().id());
        track(id).count(recorded.position());
        return id;
    }

    /** Whom an event touches at a position: those it names, and the members of the groups it names as far as they are known by then. */
    public Set<StakeholderId> touched(Touched touched, long position) {
        Set<StakeholderId> people = new LinkedHashSet<>(touched.people());
        if (!touched.groups().isEmpty()) {
            tracks.forEach((id, track) -> {
                if (track.belongsTo(touched.groups(), position)) {
                    people.add(id);
                }
            });
        }
        return people;
    }

    /** Who stands under whom, as known at a position. */
    public Identities identities(long knownAt) {
        return merges.at(knownAt);
    }

    /** The name a stakeholder bears; null when it is not registered yet. */
    public @Nullable Personal name(StakeholderId id, long knownAt) {
        StakeholderTrack track = tracks.get(id);
        return track == null || !track.registeredBy(knownAt)
                ? null
                : track.profile(knownAt).name();
    }

    /** The reference a stakeholder is known by; empty when it has none, or is not registered yet. */
    public Optional<Reference> reference(StakeholderId id, long knownAt) {
        StakeholderTrack track = tracks.get(id);
        return track == null || !track.registeredBy(knownAt)
                ? Optional.empty()
                : Optional.ofNullable(track.profile(knownAt).reference())
                        .map(text -> new Reference(text, track.registeredAt()));
    }

    /** What became of a dated entry since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        StakeholderTrack track = tracks.get(new StakeholderId(entry.holder()));
        return track == null ? Fate.STANDING : track.fate(entry, position, knownAt);
    }

    /** The stakeholders at a moment, in the order they were registered; those merged into another are not among them. */
    public StakeholderRoll at(Moment moment, Identities identities) {
        List<Integer> numbers = new ArrayList<>(tracks.size());
        List<StakeholderView> views = new ArrayList<>(tracks.size());
        tracks.forEach((id, track) -> {
            if (stands(id, track, moment, identities)) {
                numbers.add(track.number());
                views.add(slice(id, moment, identities).view(track));
            }
        });
        return StakeholderRoll.of(numbers, views);
    }

    /** What {@link #at} comes to now that something happened to some of them, made from what it came to before that. */
    public StakeholderRoll renewed(
            StakeholderRoll before, Set<StakeholderId> stakeholders, Moment moment, Identities identities) {
        StakeholderRoll renewed = before;
        for (StakeholderId id : stakeholders) {
            StakeholderTrack track = tracks.get(id);
            if (track != null) {
                renewed = stands(id, track, moment, identities)
                        ? renewed.with(
                                track.number(), slice(id, moment, identities).view(track))
                        : renewed.without(track.number());
            }
        }
        return renewed;
    }

    /** Those who ever said to hold one of these roles. */
    public Set<StakeholderId> holding(Set<StakeholderId> roles) {
        Set<StakeholderId> holding = new LinkedHashSet<>();
        tracks.forEach((id, track) -> {
            if (track.everHeld(roles)) {
                holding.add(id);
            }
        });
        return holding;
    }

    private static boolean stands(StakeholderId id, StakeholderTrack track, Moment moment, Identities identities) {
        return track.registeredBy(moment.knownAt()) && identities.of(id).equals(id);
    }

    private StakeholderSlice slice(StakeholderId id, Moment moment, Identities identities) {
        StakeholderSlice slice = new StakeholderSlice(id, moment, identities);
        slice.takeAll(
                identities.plain()
                        ? track(id).dated().planned(moment.knownAt())
                        : Timeline.planned(dated(identities.standingUnder(id)), moment.knownAt()));
        return slice;
    }

    private List<Timeline<StakeholderEvent>> dated(List<StakeholderId> ids) {
        return ids.stream().map(id -> track(id).dated()).toList();
    }

    private StakeholderTrack track(StakeholderId id) {
        return tracks.computeIfAbsent(id, _ -> new StakeholderTrack(tracks.size()));
    }
}
