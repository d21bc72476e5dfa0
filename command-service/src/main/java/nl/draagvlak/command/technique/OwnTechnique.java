package nl.draagvlak.command.technique;

import static nl.draagvlak.command.technique.TechniqueRule.A_RETIRED_TECHNIQUE_STAYS_RETIRED;
import static nl.draagvlak.command.technique.TechniqueRule.A_TECHNIQUE_KEEPS_ITS_NAME;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.command.technique.TechniqueCommand.AddTechnique;
import nl.draagvlak.command.technique.TechniqueCommand.ChangeTechnique;
import nl.draagvlak.command.technique.TechniqueCommand.RetireTechnique;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.technique.TechniqueEvent;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueAdded;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueChanged;
import nl.draagvlak.events.technique.TechniqueEvent.TechniqueRetired;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides what may happen to one technique of an organisation's own. */
public final class OwnTechnique extends EventSourced {

    private String name = "";
    private boolean retired;

    OwnTechnique(AggregateId id) {
        super(id);
    }

    @CommandHandler
    OwnTechnique(AddTechnique command) {
        this(command.aggregate());
        apply(new TechniqueAdded(command.technique()));
    }

    @CommandHandler
    void decide(ChangeTechnique command) {
        A_RETIRED_TECHNIQUE_STAYS_RETIRED.requires(!retired);
        A_TECHNIQUE_KEEPS_ITS_NAME.requires(command.technique().name().equals(name), name);
        apply(new TechniqueChanged(command.technique()));
    }

    @CommandHandler
    void decide(RetireTechnique command) {
        A_RETIRED_TECHNIQUE_STAYS_RETIRED.requires(!retired);
        apply(new TechniqueRetired(command.reason()));
    }

    @EventSourcingHandler
    void evolve(TechniqueEvent event) {
        switch (event) {
            case TechniqueAdded added -> name = added.technique().name();
            case TechniqueChanged _ -> {}
            case TechniqueRetired _ -> retired = true;
        }
    }
}
