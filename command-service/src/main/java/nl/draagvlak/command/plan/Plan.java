package nl.draagvlak.command.plan;

import static nl.draagvlak.command.plan.PlanRule.A_PLAN_ENDS_ONCE;
import static nl.draagvlak.command.plan.PlanRule.A_PLAN_HAS_STEPS;
import static nl.draagvlak.command.plan.PlanRule.A_STAKEHOLDER_IS_APPROACHED_ONCE;
import static nl.draagvlak.command.plan.PlanRule.NOBODY_BRINGS_A_MESSAGE_TO_ONESELF;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import nl.draagvlak.command.plan.PlanCommand.AcceptPlan;
import nl.draagvlak.command.plan.PlanCommand.EndPlan;
import nl.draagvlak.command.plan.PlanCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.plan.PlanEvent;
import nl.draagvlak.events.plan.PlanEvent.EntryWithdrawn;
import nl.draagvlak.events.plan.PlanEvent.PlanAccepted;
import nl.draagvlak.events.plan.PlanEvent.PlanEnded;
import nl.draagvlak.events.plan.PlanEvent.Step;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Decides what may happen to one plan. */
public final class Plan extends EventSourced {

    private enum Sort {
        ACCEPTANCE,
        END
    }

    private final Entries<Sort> entries = new Entries<>();
    private @Nullable EntryId end;

    Plan(AggregateId id) {
        super(id);
    }

    @CommandHandler
    Plan(AcceptPlan command) {
        this(command.aggregate());
        check(command.steps());
        apply(new PlanAccepted(command.entry(), command.steps(), command.purpose(), command.effectiveOn()));
    }

    private static void check(List<Step> steps) {
        A_PLAN_HAS_STEPS.requires(!steps.isEmpty());
        A_STAKEHOLDER_IS_APPROACHED_ONCE.requires(
                steps.stream().map(Step::stakeholder).distinct().count() == steps.size());
        NOBODY_BRINGS_A_MESSAGE_TO_ONESELF.requires(
                steps.stream().noneMatch(step -> step.stakeholder().equals(step.messenger())));
    }

    @CommandHandler
    void decide(EndPlan command) {
        A_PLAN_ENDS_ONCE.requires(end == null);
        apply(new PlanEnded(command.entry(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(WithdrawEntry command) {
        entries.standing(command.entry());
        apply(new EntryWithdrawn(command.entry(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(PlanEvent event) {
        switch (event) {
            case PlanAccepted accepted -> entries.add(accepted.entry(), Sort.ACCEPTANCE);
            case PlanEnded ended -> {
                entries.add(ended.entry(), Sort.END);
                end = ended.entry();
            }
            case EntryWithdrawn withdrawn -> {
                entries.withdraw(withdrawn.entry());
                end = withdrawn.entry().equals(end) ? null : end;
            }
        }
    }
}
