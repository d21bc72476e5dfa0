package nl.draagvlak.command.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a coalition's aggregate. */
public sealed interface CoalitionCommand {

    /** The coalition it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Declares that parties share a direction. */
    record FormCoalition(
            AggregateId aggregate,
            EntryId entry,
            String name,
            List<StatementId> narrative,
            Set<DomainId> requiredDomains,
            LocalDate effectiveOn)
            implements CoalitionCommand {
        public FormCoalition {
            narrative = List.copyOf(narrative);
            requiredDomains = Set.copyOf(requiredDomains);
        }
    }

    /** Asks somebody to join. */
    record InvitePartner(
            AggregateId aggregate,
            EntryId entry,
            StakeholderId partner,
            @Nullable StakeholderId by,
            LocalDate effectiveOn)
            implements CoalitionCommand {}

    /**
     * Commits somebody to a step: who was no partner joins, a partner goes as far as it says.
     *
     * @param invitation by whom it was asked, when that is told only now; null when nobody said
     */
    record CommitPartner(
            AggregateId aggregate,
            EntryId entry,
            StakeholderId partner,
            CommitmentStep step,
            @Nullable Invitation invitation,
            LocalDate effectiveOn)
            implements CoalitionCommand {}

    /** Who asked, and the entry in which that is told. */
    record Invitation(EntryId entry, StakeholderId by) {}

    /** Lets a partner leave. */
    record LeaveCoalition(
            AggregateId aggregate,
            EntryId entry,
            StakeholderId partner,
            @Nullable Personal why,
            LocalDate effectiveOn) implements CoalitionCommand {}

    /** Calls on the coalition. */
    record ActivateCoalition(AggregateId aggregate, EntryId entry, LocalDate effectiveOn) implements CoalitionCommand {}

    /**
     * Plans to call on the coalition.
     *
     * @param on the day; null when it is the transition moment
     */
    record PlanActivation(
            AggregateId aggregate, EntryId entry, @Nullable LocalDate on, LocalDate effectiveOn)
            implements CoalitionCommand {}

    /** Gives the plan to call on it up. */
    record CallOffActivation(
            AggregateId aggregate, EntryId entry, @Nullable Personal why, LocalDate effectiveOn)
            implements CoalitionCommand {}

    /** Withdraws an entry that turned out not to be so. */
    record WithdrawEntry(AggregateId aggregate, EntryId entry, Personal reason) implements CoalitionCommand {}
}
