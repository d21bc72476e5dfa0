package nl.draagvlak.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an intervention's aggregate. */
public sealed interface InterventionCommand {

    /** The intervention it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Plans a technique for named people or groups. */
    record PlanIntervention(
            AggregateId aggregate,
            EntryId entry,
            String technique,
            List<String> levers,
            @Nullable StakeholderId messenger,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups,
            List<SignalId> answers,
            @Nullable Personal expected,
            LocalDate effectiveOn)
            implements InterventionCommand {
        public PlanIntervention {
            levers = List.copyOf(levers);
            people = Set.copyOf(people);
            groups = Set.copyOf(groups);
            answers = List.copyOf(answers);
        }
    }

    /** Notes that it was carried out. */
    record CarryOutIntervention(
            AggregateId aggregate, EntryId entry, @Nullable Personal note, LocalDate effectiveOn)
            implements InterventionCommand {}

    /** Notes what it did. */
    record ObserveEffect(
            AggregateId aggregate,
            EntryId entry,
            int effect,
            boolean judgement,
            @Nullable TargetGroupId group,
            @Nullable Personal note,
            LocalDate effectiveOn)
            implements InterventionCommand {}

    /** Calls it off. */
    record CancelIntervention(AggregateId aggregate, EntryId entry, Personal reason, LocalDate effectiveOn)
            implements InterventionCommand {}

    /** Withdraws an entry that turned out not to be so. */
    record WithdrawEntry(AggregateId aggregate, EntryId entry, Personal reason) implements InterventionCommand {}
}
