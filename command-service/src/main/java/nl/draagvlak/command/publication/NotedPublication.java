package nl.draagvlak.command.publication;

import static nl.draagvlak.command.publication.PublicationRule.A_PUBLICATION_TAKES_ONE_SIDE_ON_A_STATEMENT;
import static nl.draagvlak.command.publication.PublicationRule.A_REACH_IS_A_NUMBER_OF_PEOPLE;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.draagvlak.command.publication.PublicationCommand.CorrectPublication;
import nl.draagvlak.command.publication.PublicationCommand.RecordPublication;
import nl.draagvlak.command.publication.PublicationCommand.WithdrawPublication;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.rule.EventSourced;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationEvent;
import nl.draagvlak.events.publication.PublicationEvent.PublicationCorrected;
import nl.draagvlak.events.publication.PublicationEvent.PublicationRecorded;
import nl.draagvlak.events.publication.PublicationEvent.PublicationWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides what may happen to one publication that somebody noted. */
public final class NotedPublication extends EventSourced {

    private enum Sort {
        PUBLICATION
    }

    private final Entries<Sort> entries = new Entries<>();

    NotedPublication(AggregateId id) {
        super(id);
    }

    @CommandHandler
    NotedPublication(RecordPublication command) {
        this(command.aggregate());
        check(command.publication());
        apply(new PublicationRecorded(command.entry(), command.publication()));
    }

    @CommandHandler
    void decide(CorrectPublication command) {
        entries.correctable(command.entry(), Sort.PUBLICATION);
        check(command.publication());
        apply(new PublicationCorrected(command.entry(), command.publication(), command.reason()));
    }

    @CommandHandler
    void decide(WithdrawPublication command) {
        entries.standing(command.entry());
        apply(new PublicationWithdrawn(command.entry(), command.reason()));
    }

    private static void check(Publication publication) {
        long statements = publication.positions().stream()
                .map(Publication.Position::statement)
                .distinct()
                .count();
        A_PUBLICATION_TAKES_ONE_SIDE_ON_A_STATEMENT.requires(
                statements == publication.positions().size());
        A_REACH_IS_A_NUMBER_OF_PEOPLE.requires(publication.reach() == null || publication.reach() >= 0);
    }

    @EventSourcingHandler
    void evolve(PublicationEvent event) {
        switch (event) {
            case PublicationRecorded recorded -> entries.add(recorded.entry(), Sort.PUBLICATION);
            case PublicationWithdrawn withdrawn -> entries.withdraw(withdrawn.entry());
            case PublicationCorrected _ -> {}
        }
    }
}
