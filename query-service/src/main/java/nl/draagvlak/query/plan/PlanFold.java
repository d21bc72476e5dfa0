package nl.draagvlak.query.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.plan.PlanEvent;
import nl.draagvlak.events.plan.PlanEvent.EntryWithdrawn;
import nl.draagvlak.events.plan.PlanEvent.PlanAccepted;
import nl.draagvlak.events.plan.PlanEvent.PlanEnded;
import nl.draagvlak.events.plan.PlanEvent.Step;
import nl.draagvlak.events.plan.PlanId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Positions;
import nl.draagvlak.query.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Everything the ledger says of a programme's plans, on both clocks. Not safe for several threads. */
public final class PlanFold {

    private record Track(Positions own, Timeline<PlanEvent> dated, Set<StakeholderId> people) {}

    private final Map<PlanId, Track> tracks = new LinkedHashMap<>();

    /**
     * Takes an event of a plan in.
     *
     * @return whom it touches: everyone in the plan
     */
    public Set<StakeholderId> take(RecordedEvent recorded, PlanEvent event) {
        carry(recorded);
        Track track = track(recorded.aggregate().id());
        long position = recorded.position();
        switch (event) {
            case PlanAccepted said -> {
                said.steps()
                        .forEach(step -> track.people().addAll(Identities.each(step.stakeholder(), step.messenger())));
                track.dated().note(said.entry(), position, said.effectiveOn(), said);
            }
            case PlanEnded said -> track.dated().note(said.entry(), position, said.effectiveOn(), said);
            case EntryWithdrawn said -> track.dated().withdraw(said.entry(), position);
        }
        return Set.copyOf(track.people());
    }

    /** Counts an event, of a type that may be unknown, so that the version stays right. */
    public void carry(RecordedEvent recorded) {
        track(recorded.aggregate().id()).own().add(recorded.position());
    }

    /** What became of a dated entry since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        Track track = tracks.get(new PlanId(entry.holder()));
        return track == null ? Fate.STANDING : track.dated().fate(entry, position, knownAt);
    }

    /** The plans accepted by a day, in the order they were first known. */
    public List<PlanView> at(Moment moment, Identities identities) {
        List<PlanView> plans = new ArrayList<>();
        tracks.forEach((id, track) -> {
            PlanView plan = view(id, track, moment, identities);
            if (plan != null) {
                plans.add(plan);
            }
        });
        return List.copyOf(plans);
    }

    private static @Nullable PlanView view(PlanId id, Track track, Moment moment, Identities identities) {
        Noted<PlanAccepted> accepted = null;
        Noted<PlanEnded> ended = null;
        for (Noted<PlanEvent> entry : track.dated().all(moment)) {
            switch (entry.value()) {
                case PlanAccepted said -> accepted = entry.saying(translated(said, identities));
                case PlanEnded said -> ended = entry.saying(said);
                case EntryWithdrawn _ -> throw new IllegalStateException("a withdrawal is not an entry");
            }
        }
        return accepted == null
                ? null
                : new PlanView(id, accepted, ended, track.own().version(moment.knownAt()));
    }

    private static PlanAccepted translated(PlanAccepted said, Identities identities) {
        return identities.plain()
                ? said
                : new PlanAccepted(
                        said.entry(),
                        said.steps().stream()
                                .map(step -> new Step(
                                        identities.of(step.stakeholder()),
                                        identities.ofNullable(step.messenger()),
                                        step.on()))
                                .toList(),
                        said.purpose(),
                        said.effectiveOn());
    }

    private Track track(String id) {
        return tracks.computeIfAbsent(
                new PlanId(id), _ -> new Track(new Positions(), new Timeline<>(), new LinkedHashSet<>()));
    }
}
