package nl.draagvlak.command.technique;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.technique.Technique;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a technique's aggregate. */
public sealed interface TechniqueCommand {

    /** The technique it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Adds a technique to the catalogue. */
    record AddTechnique(AggregateId aggregate, Technique technique) implements TechniqueCommand {}

    /** Describes it differently. */
    record ChangeTechnique(AggregateId aggregate, Technique technique) implements TechniqueCommand {}

    /** Takes it out of use. */
    record RetireTechnique(AggregateId aggregate, Personal reason) implements TechniqueCommand {}
}
