package nl.draagvlak.query.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.agenda.ProposalId;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;
import nl.draagvlak.events.insight.InsightId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.stakeholder.Reference;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Positions;
import org.jspecify.annotations.Nullable;

/**
 * Everything one programme's ledger says, on both clocks: the folds of all concepts together. Any past is a slice of it; the present is
 * kept up as it goes. Mutable, driven by one thread at a time, never let out of the fold that drives it.
 */
public final class Chronicle {

    private final Concepts concepts;
    private final Stories stories = new Stories();
    private final Positions positions = new Positions();
    private transient @Nullable Latest latest;
    private transient @Nullable RecentPictures recent;

    public Chronicle(ProgrammeId id) {
        this.concepts = new Concepts(id);
    }

    /**
     * Takes one event in.
     *
     * @throws IllegalStateException when no fold knows the event's concept
     */
    void take(RecordedEvent recorded) {
        stories.touch(concepts.take(recorded), recorded.position());
        positions.add(recorded.position());
        if (latest != null && !latest.hear(recorded)) {
            latest = null;
        }
    }

    /** The programme at a moment; empty when nobody knew of it then. */
    Optional<Picture> at(Moment moment) {
        return concepts.at(moment);
    }

    /** The same, drawn once for all who ask for that moment. */
    Optional<Picture> once(Moment moment) {
        RecentPictures kept = recent == null ? new RecentPictures() : recent;
        recent = kept;
        return kept.get(moment, this::at);
    }

    /** The programme as it is known now, on a day; the same as a slice, but made from the one that was asked for before. */
    Optional<Picture> now(LocalDate asOf) {
        Moment now = new Moment(lastPosition(Long.MAX_VALUE), asOf);
        Latest kept = latest;
        if (kept == null || !kept.asOf().equals(asOf)) {
            kept = concepts.programme().at(now).isPresent() ? new Latest(concepts, now) : null;
            latest = kept;
        }
        return Optional.ofNullable(kept).map(from -> from.at(now.knownAt()));
    }

    /** An estimate of the bytes that the pictures take that are kept. */
    long drawn() {
        return (latest == null ? 0 : latest.weight()) + (recent == null ? 0 : recent.weight());
    }

    /** The one a stakeholder stands under, as known at a position: itself, unless it was merged. */
    public StakeholderId standing(StakeholderId stakeholder, long knownAt) {
        return concepts.stakeholders().identities(knownAt).of(stakeholder);
    }

    /** The name a stakeholder bears itself, merged or not, still sealed; null when it is not registered yet. */
    public @Nullable Personal name(StakeholderId stakeholder, long knownAt) {
        return concepts.stakeholders().name(stakeholder, knownAt);
    }

    /** The references by which a stakeholder is known and those merged into it, as known at a position. */
    public List<Reference> references(StakeholderId stakeholder, long knownAt) {
        return concepts.stakeholders().identities(knownAt).standingUnder(stakeholder).stream()
                .flatMap(id -> concepts.stakeholders().reference(id, knownAt).stream())
                .toList();
    }

    /** The positions of what touches a stakeholder, and those merged into it, as known at a position; rising. */
    public long[] story(StakeholderId stakeholder, long knownAt) {
        return stories.of(concepts.stakeholders().identities(knownAt).standingUnder(stakeholder), knownAt);
    }

    /** What became of a dated entry since a position, as known at another. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        return concepts.fate(entry, position, knownAt);
    }

    /** The last answer to each proposal, at a moment. */
    public Map<ProposalId, Noted<AgendaEvent>> answers(Moment moment) {
        return concepts.agenda().at(moment);
    }

    /** The last dismissal of each insight, at a moment. */
    public Map<InsightId, Noted<InsightDismissed>> dismissals(Moment moment) {
        return concepts.dismissals().at(moment);
    }

    /** The last position of this programme at or before another; 0 when there is none. */
    public long lastPosition(long knownAt) {
        return positions.last(knownAt);
    }

    /** What counts as today: the pinned day of an example, else the clock's in the programme's time zone; empty before it started. */
    Optional<LocalDate> today(Clock clock) {
        ProgrammeStarted started = concepts.programme().started();
        if (started == null) {
            return Optional.empty();
        }
        LocalDate pinned = started.pinnedToday();
        return Optional.of(pinned != null ? pinned : LocalDate.ofInstant(clock.instant(), started.timeZone()));
    }
}
