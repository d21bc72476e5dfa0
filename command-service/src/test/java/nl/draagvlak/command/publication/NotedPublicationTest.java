package nl.draagvlak.command.publication;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.util.List;
import nl.draagvlak.command.publication.PublicationCommand.CorrectPublication;
import nl.draagvlak.command.publication.PublicationCommand.RecordPublication;
import nl.draagvlak.command.publication.PublicationCommand.WithdrawPublication;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.Publication.Position;
import nl.draagvlak.events.publication.PublicationEvent.PublicationCorrected;
import nl.draagvlak.events.publication.PublicationEvent.PublicationRecorded;
import nl.draagvlak.events.publication.PublicationEvent.PublicationWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class NotedPublicationTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "publication", "u1");
    private static final EntryId ENTRY = Given.entry(AGGREGATE, "0");
    private static final StatementId LETTERS = new StatementId("t1");

    private final AggregateTestFixture<NotedPublication> publication =
            Given.aggregate(NotedPublication.class, NotedPublication::new);

    @Test
    void recordsWhatWasSaidInPublic() {
        publication
                .givenNoPriorActivity()
                .when(new RecordPublication(AGGREGATE, ENTRY, said(400, new Position(LETTERS, true))))
                .expectEvents(recorded());
    }

    @Test
    void recordsAStandOnTheProgrammeAsAWhole() {
        publication
                .givenNoPriorActivity()
                .when(new RecordPublication(AGGREGATE, ENTRY, said(0)))
                .expectEvents(new PublicationRecorded(ENTRY, said(0)));
    }

    @Test
    void refusesTwoSidesOnOneStatement() {
        Publication both = said(400, new Position(LETTERS, true), new Position(LETTERS, false));
        publication
                .givenNoPriorActivity()
                .when(new RecordPublication(AGGREGATE, ENTRY, both))
                .expectException(refusedWith("statement-twice"));
    }

    @Test
    void refusesAReachBelowZero() {
        publication
                .givenNoPriorActivity()
                .when(new RecordPublication(AGGREGATE, ENTRY, said(-1)))
                .expectException(refusedWith("reach-below-zero"));
    }

    @Test
    void correctsAPublication() {
        Publication right = said(400, new Position(LETTERS, false));
        publication
                .given(recorded())
                .when(new CorrectPublication(AGGREGATE, ENTRY, right, words("misread")))
                .expectEvents(new PublicationCorrected(ENTRY, right, words("misread")));
    }

    @Test
    void refusesACorrectionThatTakesTwoSides() {
        Publication both = said(400, new Position(LETTERS, true), new Position(LETTERS, false));
        publication
                .given(recorded())
                .when(new CorrectPublication(AGGREGATE, ENTRY, both, words("misread")))
                .expectException(refusedWith("statement-twice"));
    }

    @Test
    void withdrawsAPublication() {
        publication
                .given(recorded())
                .when(new WithdrawPublication(AGGREGATE, ENTRY, words("never appeared")))
                .expectEvents(new PublicationWithdrawn(ENTRY, words("never appeared")));
    }

    @Test
    void refusesToCorrectWhatWasWithdrawn() {
        publication
                .given(recorded(), new PublicationWithdrawn(ENTRY, words("never appeared")))
                .when(new CorrectPublication(AGGREGATE, ENTRY, said(1), words("again")))
                .expectException(refusedWith("entry-withdrawn"));
    }

    @Test
    void refusesToWithdrawTwice() {
        publication
                .given(recorded(), new PublicationWithdrawn(ENTRY, words("never appeared")))
                .when(new WithdrawPublication(AGGREGATE, ENTRY, words("again")))
                .expectException(refusedWith("entry-withdrawn"));
    }

    private static PublicationRecorded recorded() {
        return new PublicationRecorded(ENTRY, said(400, new Position(LETTERS, true)));
    }

    private static Publication said(int reach, Position... positions) {
        return new Publication(
                new StakeholderId("s1"),
                "De Stadskrant",
                List.of(positions),
                DAY,
                reach,
                words("no letter without an answer"),
                null);
    }
}
