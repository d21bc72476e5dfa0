package nl.draagvlak.command.agenda;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.time.LocalDate;
import nl.draagvlak.command.agenda.AgendaCommand.DeclineProposal;
import nl.draagvlak.command.agenda.AgendaCommand.NoteProposalDone;
import nl.draagvlak.command.agenda.AgendaCommand.PostponeProposal;
import nl.draagvlak.command.agenda.AgendaCommand.WithdrawAnswer;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.agenda.AgendaEvent.AnswerWithdrawn;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDeclined;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDone;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalPostponed;
import nl.draagvlak.events.agenda.Ground;
import nl.draagvlak.ledger.proposal.Proposal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The first answer, which begins the aggregate, is tested through the API. */
class AnsweredProposalTest {

    private static final Ground GROUND = new Ground("WhenThisThenThat", "e7");
    private static final Ground RECURRING = new Ground(Proposal.KEEP_UP, "e7");
    private static final AggregateId AGGREGATE =
            new AggregateId(PROGRAMME, "agenda", GROUND.proposal().value());
    private static final EntryId ENTRY = Given.entry(AGGREGATE, "a1");
    private static final EntryId NEXT = Given.entry(AGGREGATE, "a2");

    private final AggregateTestFixture<AnsweredProposal> proposal =
            Given.aggregate(AnsweredProposal.class, AnsweredProposal::new);

    @Test
    void notesThatItWasDone() {
        proposal.given(proposalPostponed()).when(done(NEXT)).expectEvents(new ProposalDone(NEXT, GROUND, null, DAY));
    }

    @Test
    void putsItOffOnceMore() {
        proposal.given(proposalPostponed())
                .when(postpone(3))
                .expectEvents(new ProposalPostponed(NEXT, GROUND, DAY.plusDays(3), null, DAY));
    }

    @Test
    void refusesToPutItOffToTheSameDay() {
        proposal.given(proposalPostponed()).when(postpone(0)).expectException(refusedWith("until-not-later"));
    }

    @Test
    void saysNoWithAReason() {
        proposal.given(proposalPostponed())
                .when(new DeclineProposal(AGGREGATE, NEXT, GROUND, words("settled by phone"), DAY))
                .expectEvents(new ProposalDeclined(NEXT, GROUND, words("settled by phone"), DAY));
    }

    @Test
    void refusesAnAnswerToWhatIsDone() {
        proposal.given(proposalDone()).when(done(NEXT)).expectException(refusedWith("proposal-answered"));
    }

    @Test
    void refusesAnAnswerToWhatWasDeclined() {
        proposal.given(proposalDeclined()).when(postpone(1)).expectException(refusedWith("proposal-answered"));
    }

    @Test
    void answersWhatRecursAnewOnALaterDay() {
        LocalDate later = DAY.plusDays(1);
        proposal.given(new ProposalDone(ENTRY, RECURRING, null, DAY))
                .when(new NoteProposalDone(AGGREGATE, NEXT, RECURRING, null, later))
                .expectEvents(new ProposalDone(NEXT, RECURRING, null, later));
    }

    @Test
    void refusesToAnswerWhatRecursTwiceOnOneDay() {
        proposal.given(new ProposalDeclined(ENTRY, RECURRING, words("they called us"), DAY))
                .when(new NoteProposalDone(AGGREGATE, NEXT, RECURRING, null, DAY))
                .expectException(refusedWith("proposal-answered"));
    }

    @Test
    void takesAnAnswerBackAndAnother() {
        proposal.given(proposalDone())
                .when(new WithdrawAnswer(AGGREGATE, ENTRY, words("it was another talk")))
                .expectEvents(answerWithdrawn());
        proposal.given(proposalDone(), answerWithdrawn()).when(done(NEXT)).expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesToTakeBackAnAnswerThatWasNeverGiven() {
        proposal.given(proposalDone())
                .when(new WithdrawAnswer(AGGREGATE, NEXT, words("never")))
                .expectException(refusedWith("not-found"));
    }

    private static NoteProposalDone done(EntryId entry) {
        return new NoteProposalDone(AGGREGATE, entry, GROUND, null, DAY);
    }

    private static PostponeProposal postpone(int days) {
        return new PostponeProposal(AGGREGATE, NEXT, GROUND, DAY.plusDays(days), null, DAY);
    }

    private static ProposalDone proposalDone() {
        return new ProposalDone(ENTRY, GROUND, null, DAY);
    }

    private static ProposalPostponed proposalPostponed() {
        return new ProposalPostponed(ENTRY, GROUND, DAY.plusDays(1), null, DAY);
    }

    private static ProposalDeclined proposalDeclined() {
        return new ProposalDeclined(ENTRY, GROUND, words("settled by phone"), DAY);
    }

    private static AnswerWithdrawn answerWithdrawn() {
        return new AnswerWithdrawn(ENTRY, words("it was another talk"));
    }
}
