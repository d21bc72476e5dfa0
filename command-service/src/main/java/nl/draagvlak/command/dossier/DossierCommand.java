package nl.draagvlak.command.dossier;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a dossier. */
public sealed interface DossierCommand {

    /** The dossier it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Begins a dossier. */
    record OpenDossier(AggregateId aggregate, Asked asked) implements DossierCommand {}

    /** Writes down what came after. */
    record AddToDossier(AggregateId aggregate, Asked asked) implements DossierCommand {}

    /** Says an entry again, as it should have been written down. */
    record PutEntryRight(AggregateId aggregate, Asked asked) implements DossierCommand {}

    /** Takes back what turned out not to be so. */
    record WithdrawEntry(AggregateId aggregate, EntryId entry, Personal reason) implements DossierCommand {}
}
