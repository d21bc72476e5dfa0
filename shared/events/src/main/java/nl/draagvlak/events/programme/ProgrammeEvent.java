package nl.draagvlak.events.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.UniqueKey;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What can happen to a programme itself. */
public sealed interface ProgrammeEvent extends Event {

    /**
     * A programme began.
     *
     * @param language the language its people speak, {@code nl} or {@code en}
     * @param pinnedToday the date that counts as today, for an example; null in real programmes
     */
    record ProgrammeStarted(
            String name,
            String purpose,
            @Nullable LocalDate transitionMoment,
            ZoneId timeZone,
            String language,
            @Nullable LocalDate pinnedToday)
            implements ProgrammeEvent {}

    /** Name or purpose were put differently. */
    record ProgrammeDescribed(String name, String purpose) implements ProgrammeEvent {}

    /** A phase began on a date. */
    record PhaseEntered(EntryId entry, Phase phase, LocalDate effectiveOn) implements ProgrammeEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * The moment at which the new way becomes the prescribed one moved, for everyone or for one group.
     *
     * @param forGroup the target group it moved for; null for everyone
     * @param why the reason given
     * @param alternative the alternative that was considered
     */
    record TransitionMomentMoved(
            EntryId entry,
            LocalDate moment,
            @Nullable TargetGroupId forGroup,
            @Nullable Personal why,
            @Nullable Personal alternative,
            LocalDate effectiveOn)
            implements ProgrammeEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * A domain joined the programme's map.
     *
     * @param mustWorkWith the domains it must work together with
     * @param weight its importance, above 0; 1 when nothing was said
     */
    record DomainAdded(DomainId domain, String name, List<DomainId> mustWorkWith, double weight)
            implements ProgrammeEvent {
        public DomainAdded {
            mustWorkWith = List.copyOf(mustWorkWith);
        }

        @Override
        public List<UniqueKey> uniqueKeys() {
            return List.of(UniqueKey.taken("domain", name));
        }
    }

    /** Two domains were said to need each other. */
    record DomainsJoined(DomainId domain, DomainId mustWorkWith) implements ProgrammeEvent {}

    /** A target group was named. */
    record TargetGroupAdded(
            TargetGroupId targetGroup,
            String name,
            @Nullable DomainId domain,
            @Nullable String targetBehaviour) implements ProgrammeEvent {
        @Override
        public List<UniqueKey> uniqueKeys() {
            return List.of(UniqueKey.taken("target-group", name));
        }
    }

    /**
     * A statement of the narrative was written down.
     *
     * @param sayableFrom the first date on which it may be said in public; null when always
     */
    record StatementAdded(
            StatementId statement,
            String text,
            Direction direction,
            @Nullable LocalDate sayableFrom) implements ProgrammeEvent {}

    /** The half-life after which an unseen tie counts half, in days. */
    record HalfLifeSet(int days) implements ProgrammeEvent {}

    /** A dated entry of the programme turned out not to be so. */
    record EntryWithdrawn(EntryId entry, Personal reason) implements ProgrammeEvent {}
}
