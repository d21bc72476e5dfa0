package nl.draagvlak.command.intervention;

import static nl.draagvlak.command.intervention.InterventionRule.AN_EFFECT_FOLLOWS_WHAT_WAS_CARRIED_OUT;
import static nl.draagvlak.command.intervention.InterventionRule.AN_EFFECT_LIES_BETWEEN_BACKFIRED_AND_AS_HOPED;
import static nl.draagvlak.command.intervention.InterventionRule.AN_INTERVENTION_IS_CARRIED_OUT_ONCE;
import static nl.draagvlak.command.intervention.InterventionRule.AN_INTERVENTION_IS_FOR_SOMEBODY;
import static nl.draagvlak.command.intervention.InterventionRule.A_CANCELLED_INTERVENTION_IS_NOT_CARRIED_OUT;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.draagvlak.command.intervention.InterventionCommand.CancelIntervention;
import nl.draagvlak.command.intervention.InterventionCommand.CarryOutIntervention;
import nl.draagvlak.command.intervention.InterventionCommand.ObserveEffect;
import nl.draagvlak.command.intervention.InterventionCommand.PlanIntervention;
import nl.draagvlak.command.intervention.InterventionCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.EntryWithdrawn;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCancelled;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCarriedOut;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Decides what may happen to one intervention. */
public final class Intervention extends EventSourced {

    private enum Sort {
        PLAN,
        EXECUTION,
        EFFECT,
        CANCELLATION
    }

    private final Entries<Sort> entries = new Entries<>();
    private @Nullable EntryId execution;
    private @Nullable EntryId cancellation;

    Intervention(AggregateId id) {
        super(id);
    }

    @CommandHandler
    Intervention(PlanIntervention command) {
        this(command.aggregate());
        AN_INTERVENTION_IS_FOR_SOMEBODY.requires(
                !command.people().isEmpty() || !command.groups().isEmpty());
        apply(new InterventionPlanned(
                command.entry(),
                command.technique(),
                command.levers(),
                command.messenger(),
                command.people(),
                command.groups(),
                command.answers(),
                command.expected(),
                command.effectiveOn()));
    }

    @CommandHandler
    void decide(CarryOutIntervention command) {
        stillAhead();
        apply(new InterventionCarriedOut(command.entry(), command.note(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(ObserveEffect command) {
        AN_EFFECT_FOLLOWS_WHAT_WAS_CARRIED_OUT.requires(execution != null);
        AN_EFFECT_LIES_BETWEEN_BACKFIRED_AND_AS_HOPED.requires(command.effect() >= -2 && command.effect() <= 2);
        apply(new EffectObserved(
                command.entry(),
                command.effect(),
                command.judgement(),
                command.group(),
                command.note(),
                command.effectiveOn()));
    }

    @CommandHandler
    void decide(CancelIntervention command) {
        stillAhead();
        apply(new InterventionCancelled(command.entry(), command.reason(), command.effectiveOn()));
    }

    @CommandHandler
    void decide(WithdrawEntry command) {
        entries.standing(command.entry());
        apply(new EntryWithdrawn(command.entry(), command.reason()));
    }

    private void stillAhead() {
        AN_INTERVENTION_IS_CARRIED_OUT_ONCE.requires(execution == null);
        A_CANCELLED_INTERVENTION_IS_NOT_CARRIED_OUT.requires(cancellation == null);
    }

    @EventSourcingHandler
    void evolve(InterventionEvent event) {
        switch (event) {
            case InterventionPlanned planned -> entries.add(planned.entry(), Sort.PLAN);
            case InterventionCarriedOut carriedOut -> {
                entries.add(carriedOut.entry(), Sort.EXECUTION);
                execution = carriedOut.entry();
            }
            case EffectObserved observed -> entries.add(observed.entry(), Sort.EFFECT);
            case InterventionCancelled cancelled -> {
                entries.add(cancelled.entry(), Sort.CANCELLATION);
                cancellation = cancelled.entry();
            }
            case EntryWithdrawn withdrawn -> withdraw(withdrawn.entry());
        }
    }

    private void withdraw(EntryId entry) {
        entries.withdraw(entry);
        execution = entry.equals(execution) ? null : execution;
        cancellation = entry.equals(cancellation) ? null : cancellation;
    }
}
