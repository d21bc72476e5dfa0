package nl.draagvlak.query.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.programme.Phase;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.DomainsJoined;
import nl.draagvlak.events.programme.ProgrammeEvent.EntryWithdrawn;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.events.programme.ProgrammeEvent.PhaseEntered;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeDescribed;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.events.programme.ProgrammeEvent.StatementAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TargetGroupAdded;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Positions;
import nl.draagvlak.query.timeline.Succession;
import nl.draagvlak.query.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Everything the ledger says of a programme itself, on both clocks. Not safe for several threads. */
public final class ProgrammeFold {

    private static final int HALF_LIFE_DAYS = 90;

    private final ProgrammeId id;
    private final Positions own = new Positions();
    private final Succession<ProgrammeStarted> start = new Succession<>();
    private final Succession<ProgrammeDescribed> description = new Succession<>();
    private final Succession<Integer> halfLife = new Succession<>();
    private final Landscape landscape = new Landscape();
    private final Timeline<ProgrammeEvent> dated = new Timeline<>();

    public ProgrammeFold(ProgrammeId id) {
        this.id = id;
    }

    /** Takes an event of the programme's own in. */
    public void take(RecordedEvent recorded, ProgrammeEvent event) {
        long position = recorded.position();
        own.add(position);
        switch (event) {
            case ProgrammeStarted started -> start.put(position, started);
            case ProgrammeDescribed described -> description.put(position, described);
            case HalfLifeSet set -> halfLife.put(position, set.days());
            case DomainAdded added -> landscape.add(position, added);
            case DomainsJoined joined -> landscape.join(position, joined);
            case TargetGroupAdded added -> landscape.add(position, added);
            case StatementAdded added -> landscape.add(position, added);
            case PhaseEntered entered -> dated.note(entered.entry(), position, entered.effectiveOn(), entered);
            case TransitionMomentMoved moved -> dated.note(moved.entry(), position, moved.effectiveOn(), moved);
            case EntryWithdrawn withdrawn -> dated.withdraw(withdrawn.entry(), position);
        }
    }

    /** Counts an event of an unknown type, so that the version stays right. */
    public void carry(RecordedEvent recorded) {
        own.add(recorded.position());
    }

    /** What became of a dated entry since a position. */
    public Fate fate(EntryId entry, long position, long knownAt) {
        return dated.fate(entry, position, knownAt);
    }

    /** How the programme started; null when it did not. */
    public @Nullable ProgrammeStarted started() {
        return start.at(Long.MAX_VALUE);
    }

    /** The programme at a moment; empty when nobody knew of it then. */
    public Optional<ProgrammeView> at(Moment moment) {
        return Optional.ofNullable(start.at(moment.knownAt())).map(started -> view(started, moment));
    }

    private ProgrammeView view(ProgrammeStarted started, Moment moment) {
        long knownAt = moment.knownAt();
        ProgrammeDescribed described = description.at(knownAt);
        Integer days = halfLife.at(knownAt);
        return new ProgrammeView(
                id,
                described == null ? started.name() : described.name(),
                described == null ? started.purpose() : described.purpose(),
                transitionMoment(started, moment),
                phase(moment),
                started.timeZone(),
                started.language(),
                started.pinnedToday(),
                days == null ? HALF_LIFE_DAYS : days,
                landscape.domains(knownAt),
                landscape.targetGroups(knownAt),
                landscape.statements(knownAt),
                moves(moment),
                own.last(knownAt),
                own.version(knownAt));
    }

    private List<Noted<TransitionMomentMoved>> moves(Moment moment) {
        return dated.all(moment).stream()
                .filter(noted -> noted.value() instanceof TransitionMomentMoved)
                .map(noted -> noted.saying((TransitionMomentMoved) noted.value()))
                .toList();
    }

    private @Nullable Phase phase(Moment moment) {
        Phase phase = null;
        for (Noted<ProgrammeEvent> noted : dated.all(moment)) {
            if (noted.value() instanceof PhaseEntered entered) {
                phase = entered.phase();
            }
        }
        return phase;
    }

    /** The moment for everyone; one that moved for a single group leaves it where it was. */
    private @Nullable LocalDate transitionMoment(ProgrammeStarted started, Moment moment) {
        LocalDate transition = started.transitionMoment();
        for (Noted<TransitionMomentMoved> moved : moves(moment)) {
            if (moved.value().forGroup() == null) {
                transition = moved.value().moment();
            }
        }
        return transition;
    }
}
