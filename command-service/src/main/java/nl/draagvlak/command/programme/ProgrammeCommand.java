package nl.draagvlak.command.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.Direction;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.Phase;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.programme.TargetGroupId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a programme's aggregate. */
public sealed interface ProgrammeCommand {

    /** The programme it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Begins a programme; {@code pinnedToday} is for an example only. */
    record StartProgramme(
            AggregateId aggregate,
            String name,
            String purpose,
            @Nullable LocalDate transitionMoment,
            ZoneId timeZone,
            String language,
            @Nullable LocalDate pinnedToday)
            implements ProgrammeCommand {}

    /** Puts name and purpose differently. */
    record DescribeProgramme(AggregateId aggregate, String name, String purpose) implements ProgrammeCommand {}

    /** Enters a phase. */
    record EnterPhase(AggregateId aggregate, EntryId entry, Phase phase, LocalDate effectiveOn)
            implements ProgrammeCommand {}

    /** Moves the transition moment, for everyone or for one target group. */
    record MoveTransitionMoment(
            AggregateId aggregate,
            EntryId entry,
            LocalDate moment,
            @Nullable TargetGroupId forGroup,
            @Nullable Personal why,
            @Nullable Personal alternative,
            LocalDate effectiveOn)
            implements ProgrammeCommand {}

    /** Adds a domain. */
    record AddDomain(AggregateId aggregate, DomainId domain, String name, List<DomainId> mustWorkWith, double weight)
            implements ProgrammeCommand {
        public AddDomain {
            mustWorkWith = List.copyOf(mustWorkWith);
        }
    }

    /** Adds the domains that an import names and the programme lacks, all in one append; those whose name is known make no event. */
    record AddDomains(AggregateId aggregate, List<NewDomain> domains) implements ProgrammeCommand {
        public AddDomains {
            domains = List.copyOf(domains);
        }
    }

    /** A domain with the id it will have. */
    record NewDomain(DomainId domain, String name) {}

    /** Says that two domains need each other. */
    record JoinDomains(AggregateId aggregate, DomainId domain, DomainId mustWorkWith) implements ProgrammeCommand {}

    /** Names a target group. */
    record AddTargetGroup(
            AggregateId aggregate,
            TargetGroupId targetGroup,
            String name,
            @Nullable DomainId domain,
            @Nullable String targetBehaviour)
            implements ProgrammeCommand {}

    /** Writes down a statement. */
    record AddStatement(
            AggregateId aggregate,
            StatementId statement,
            String text,
            Direction direction,
            @Nullable LocalDate sayableFrom)
            implements ProgrammeCommand {}

    /** Sets after how many days an unseen tie counts half. */
    record SetHalfLife(AggregateId aggregate, int days) implements ProgrammeCommand {}

    /** Withdraws an entry that turned out not to be so. */
    record WithdrawEntry(AggregateId aggregate, EntryId entry, Personal reason) implements ProgrammeCommand {}
}
