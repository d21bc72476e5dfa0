package nl.draagvlak.command.interaction;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.personal.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an interaction's aggregate. */
public sealed interface InteractionCommand {

    /** The interaction it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Writes down what passed between people. */
    record RecordInteraction(AggregateId aggregate, EntryId entry, Interaction interaction)
            implements InteractionCommand {}

    /** Puts right what was written down wrongly. */
    record CorrectInteraction(AggregateId aggregate, EntryId entry, Interaction interaction, Personal reason)
            implements InteractionCommand {}

    /** Takes back what did not take place, or should not have been written down. */
    record WithdrawInteraction(AggregateId aggregate, EntryId entry, Personal reason) implements InteractionCommand {}
}
