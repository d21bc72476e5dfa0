package nl.draagvlak.command.publication;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.publication.Publication;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a publication's aggregate. */
public sealed interface PublicationCommand {

    /** The publication it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Writes down what a stakeholder said in public. */
    record RecordPublication(AggregateId aggregate, EntryId entry, Publication publication)
            implements PublicationCommand {}

    /** Puts right what was written down wrongly. */
    record CorrectPublication(AggregateId aggregate, EntryId entry, Publication publication, Personal reason)
            implements PublicationCommand {}

    /** Takes back what did not appear, or should not have been written down. */
    record WithdrawPublication(AggregateId aggregate, EntryId entry, Personal reason) implements PublicationCommand {}
}
