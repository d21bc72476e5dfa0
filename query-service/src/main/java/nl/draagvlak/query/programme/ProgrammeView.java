package nl.draagvlak.query.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.Phase;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it stood at a moment.
 *
 * @param pinnedToday the date that counts as today, in an example; null in real programmes
 * @param halfLifeDays days after which an unseen tie counts half
 * @param moves how the transition moment moved, for everyone and for single groups, in the order of their days
 * @param position position of the last event of the programme's own
 * @param version sequence of that event
 */
public record ProgrammeView(
        ProgrammeId id,
        String name,
        String purpose,
        @Nullable LocalDate transitionMoment,
        @Nullable Phase phase,
        ZoneId timeZone,
        String language,
        @Nullable LocalDate pinnedToday,
        int halfLifeDays,
        List<Domain> domains,
        List<TargetGroup> targetGroups,
        List<Statement> statements,
        List<Noted<TransitionMomentMoved>> moves,
        long position,
        long version) {

    public ProgrammeView {
        moves = List.copyOf(moves);
    }

    /** A programme of which the transition moment never moved. */
    public ProgrammeView(
            ProgrammeId id,
            String name,
            String purpose,
            @Nullable LocalDate transitionMoment,
            @Nullable Phase phase,
            ZoneId timeZone,
            String language,
            @Nullable LocalDate pinnedToday,
            int halfLifeDays,
            List<Domain> domains,
            List<TargetGroup> targetGroups,
            List<Statement> statements,
            long position,
            long version) {
        this(
                id,
                name,
                purpose,
                transitionMoment,
                phase,
                timeZone,
                language,
                pinnedToday,
                halfLifeDays,
                domains,
                targetGroups,
                statements,
                List.of(),
                position,
                version);
    }

    /** The date that counts as today: the pinned one of an example, else the clock's in the programme's time zone. */
    public LocalDate today(Clock clock) {
        return pinnedToday != null ? pinnedToday : LocalDate.ofInstant(clock.instant(), timeZone);
    }

    /**
     * A world that voices belong to.
     *
     * @param mustWorkWith the domains it must work together with, kept in both directions
     * @param position position of the event that added it
     */
    public record Domain(DomainId id, String name, Set<DomainId> mustWorkWith, double weight, long position) {}

    /** People who must learn to work in the new way. */
    public record TargetGroup(
            TargetGroupId id,
            String name,
            @Nullable DomainId domain,
            @Nullable String targetBehaviour,
            long position) {}

    /** A sentence of the narrative that one can agree or disagree with. */
    public record Statement(
            StatementId id,
            String text,
            Direction direction,
            @Nullable LocalDate sayableFrom,
            long position) {}
}
