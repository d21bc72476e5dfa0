package nl.draagvlak.command.plan;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.plan.PlanEvent.Step;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a plan's aggregate. */
public sealed interface PlanCommand {

    /** The plan it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Accepts a plan, as proposed or as somebody changed it. */
    record AcceptPlan(
            AggregateId aggregate,
            EntryId entry,
            List<Step> steps,
            @Nullable Personal purpose,
            LocalDate effectiveOn) implements PlanCommand {
        public AcceptPlan {
            steps = List.copyOf(steps);
        }
    }

    /** Follows the plan no longer. */
    record EndPlan(AggregateId aggregate, EntryId entry, Personal reason, LocalDate effectiveOn)
            implements PlanCommand {}

    /** Withdraws an entry that turned out not to be so. */
    record WithdrawEntry(AggregateId aggregate, EntryId entry, Personal reason) implements PlanCommand {}
}
