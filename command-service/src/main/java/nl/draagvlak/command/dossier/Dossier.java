package nl.draagvlak.command.dossier;

import static nl.draagvlak.command.dossier.DossierRule.A_DOSSIER_BEGINS_ONCE;
import static nl.draagvlak.command.dossier.DossierRule.A_DOSSIER_IS_ADDED_TO_WHILE_ITS_BEGINNING_STANDS;
import static nl.draagvlak.command.rule.HistoryRule.A_CORRECTION_IS_OF_THE_SAME_SORT_AS_ITS_ENTRY;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.draagvlak.command.dossier.DossierCommand.AddToDossier;
import nl.draagvlak.command.dossier.DossierCommand.OpenDossier;
import nl.draagvlak.command.dossier.DossierCommand.PutEntryRight;
import nl.draagvlak.command.dossier.DossierCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.EntryWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * Decides what is written down in one dossier. What all dossiers have in common is decided here; what belongs to a kind of dossier is
 * decided by its room's {@link Conduct}.
 *
 * <p>Whether there is something to write in comes first and by itself: where a dossier or an entry is not there or does not stand, no
 * mended request would help, and there is nothing to hold the rest of it against. After that everything is told at once.
 */
public final class Dossier extends EventSourced {

    private final Entries<DossierEntry> entries = new Entries<>();

    Dossier(AggregateId id) {
        super(id);
    }

    @CommandHandler
    Dossier(OpenDossier command, Conducts conducts) {
        this(command.aggregate());
        write(command.asked(), conducts);
    }

    @CommandHandler
    void decide(AddToDossier command, Conducts conducts) {
        Class<? extends DossierEntry> beginning = conducts.of(id().kind()).beginning();
        A_DOSSIER_BEGINS_ONCE.requires(!beginning.isInstance(command.asked().content()));
        A_DOSSIER_IS_ADDED_TO_WHILE_ITS_BEGINNING_STANDS.requires(standing().has(beginning));
        write(command.asked(), conducts);
    }

    @CommandHandler
    void decide(PutEntryRight command, Conducts conducts) {
        DossierEntry content = command.asked().content();
        DossierEntry said = entries.standing(content.entry());
        A_CORRECTION_IS_OF_THE_SAME_SORT_AS_ITS_ENTRY.requires(said.getClass() == content.getClass());
        write(command.asked(), conducts);
    }

    @CommandHandler
    void decide(WithdrawEntry command) {
        entries.standing(command.entry());
        apply(new EntryWithdrawn(command.entry(), command.reason()));
    }

    private void write(Asked asked, Conducts conducts) {
        DossierEntry content = asked.content();
        Verdict verdict = new Verdict(asked.faults());
        conducts.of(id().kind()).check(content, standing().without(content.entry()), verdict);
        verdict.refuseAny();
        apply(content);
    }

    private Standing standing() {
        return new Standing(entries.standing());
    }

    @EventSourcingHandler
    void evolve(DossierEntry said) {
        entries.add(said.entry(), said);
    }

    @EventSourcingHandler
    void evolve(EntryWithdrawn withdrawn) {
        entries.withdraw(withdrawn.entry());
    }
}
