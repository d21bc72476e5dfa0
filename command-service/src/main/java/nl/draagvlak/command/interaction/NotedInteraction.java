package nl.draagvlak.command.interaction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.draagvlak.command.interaction.InteractionCommand.CorrectInteraction;
import nl.draagvlak.command.interaction.InteractionCommand.RecordInteraction;
import nl.draagvlak.command.interaction.InteractionCommand.WithdrawInteraction;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.interaction.InteractionEvent;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionCorrected;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides what may happen to one interaction that somebody noted. */
public final class NotedInteraction extends EventSourced {

    private enum Sort {
        INTERACTION
    }

    private final Entries<Sort> entries = new Entries<>();

    NotedInteraction(AggregateId id) {
        super(id);
    }

    @CommandHandler
    NotedInteraction(RecordInteraction command) {
        this(command.aggregate());
        Bounds.check(command.interaction());
        apply(new InteractionRecorded(command.entry(), command.interaction()));
    }

    @CommandHandler
    void decide(CorrectInteraction command) {
        entries.correctable(command.entry(), Sort.INTERACTION);
        Bounds.check(command.interaction());
        apply(new InteractionCorrected(command.entry(), command.interaction(), command.reason()));
    }

    @CommandHandler
    void decide(WithdrawInteraction command) {
        entries.standing(command.entry());
        apply(new InteractionWithdrawn(command.entry(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(InteractionEvent event) {
        switch (event) {
            case InteractionRecorded recorded -> entries.add(recorded.entry(), Sort.INTERACTION);
            case InteractionWithdrawn withdrawn -> entries.withdraw(withdrawn.entry());
            case InteractionCorrected corrected -> {}
        }
    }
}
