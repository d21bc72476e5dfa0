package nl.draagvlak.query.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.agenda.AgendaEvent;
import nl.draagvlak.events.agenda.AgendaEvent.AnswerWithdrawn;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDeclined;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalDone;
import nl.draagvlak.events.agenda.AgendaEvent.ProposalPostponed;
import nl.draagvlak.events.agenda.Ground;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderLeft;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.proposal.Proposal;
import nl.draagvlak.ledger.proposal.Proposals;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** Whom to call this week stands on the agenda of whoever keeps up with them. */
class CallsOnTheAgendaTest extends UpkeepTest {

    private static final StakeholderId EVA = new StakeholderId("s3");

    /** Joined on this day, half of a commitment is left today. */
    private static final LocalDate DAY = TODAY.minusDays(HALF_LIFE);

    private Ground ground = new Ground("", "");
    private long position;

    @BeforeEach
    void noorJoinedAHalfLifeAgo() {
        register("s3", "Eva Mol");
        joins(NOOR, CommitmentStep.COMMITTED, DAY);
        ground = proposed();
    }

    @Test
    void proposesToWhoKeepsTheRelationshipToCallWithWhyAndUntilWhen() {
        long assigned = record(
                "relationship",
                "r1",
                new RelationshipAssigned(EntryId.of("relationship.r1.0"), NOOR, EVA, null, DAY, null));
        agenda("?for=s3")
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(ground.proposal().value())
                .jsonPath("$.items[0].kind")
                .isEqualTo("call")
                .jsonPath("$.items[0].state")
                .isEqualTo("proposed")
                .jsonPath("$.items[0].ownerName")
                .isEqualTo("Eva Mol")
                .jsonPath("$.items[0].about[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.items[0].title")
                .isEqualTo("Call Noor de Wit about “Zicht”")
                .jsonPath("$.items[0].why")
                .isEqualTo(
                        "Last seen on 3 May 2026. A commitment that nobody keeps up fades; of this one to “Zicht”, less"
                                + " than half is left by the end of the week at the latest.")
                .jsonPath("$.items[0].due")
                .isEqualTo(TODAY.toString())
                .jsonPath("$.items[0].overdue")
                .isEqualTo(false)
                .jsonPath("$.items[0].evidence[1]")
                .isEqualTo(assigned);
        agenda("?for=s2").jsonPath("$.items").isEmpty();
    }

    @Test
    void asksEverybodyWhereNobodyIsKnownToKeepUp() {
        agenda("?for=s2").jsonPath("$.items[0].owner").doesNotExist();
    }

    @Test
    void isThereFromTheWeekInWhichItMustBeDoneAndOverdueAfterIt() {
        agenda("?asOf=" + TODAY.minusDays(7)).jsonPath("$.items").isEmpty();
        agenda("?asOf=" + TODAY.minusDays(6)).jsonPath("$.items[0].overdue").isEqualTo(false);
        agenda("?asOf=" + TODAY.plusDays(1)).jsonPath("$.items[0].overdue").isEqualTo(true);
    }

    @Test
    void isGoneOnceSomethingIsSeenOfThePartner() {
        meets(Channel.CALL, TODAY, NOOR);
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void asksForAnAnswerToAnInvitation() {
        invited(BRAM, NOOR, DAY);
        proposed();
        agenda("?for=s1")
                .jsonPath("$.items[?(@.kind=='ask-for-answer')].title")
                .isEqualTo("Ask Bram Kok for an answer to the invitation to “Zicht”");
    }

    @Test
    void proposesOneCallHoweverOftenThePartnerJoined() {
        leaves(NOOR, null, DAY);
        joins(NOOR, CommitmentStep.PUBLIC, DAY);
        proposed();
        agenda("").jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void callsNobodyWhoLeft() {
        leaves(NOOR, null, TODAY);
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void callsNobodyWhoTakesNoPartAnyMore() {
        record("stakeholder", "s1", new StakeholderLeft(EntryId.of("stakeholder.s1.7"), null, TODAY.minusDays(1)));
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void callsNobodyWhoWasNeverInvited() {
        CoalitionEvent joined = (CoalitionEvent)
                files.ledger().readAt(List.of(files.ledger().head())).getFirst().event();
        happen(new CoalitionEvent.EntryWithdrawn(
                ((CoalitionEvent.PartnerJoined) joined).entry(), Script.said("somebody else")));
        agenda("").jsonPath("$.items").isEmpty();
    }

    @Test
    void countsACallThatWasMadeAsASignUntilItFadesAgain() {
        answer(new ProposalDone(entry(1), ground, null, TODAY));
        agenda("").jsonPath("$.items").isEmpty();
        agenda("?asOf=" + TODAY.plusDays(HALF_LIFE - 7)).jsonPath("$.items").isEmpty();
        agenda("?asOf=" + TODAY.plusDays(HALF_LIFE - 6))
                .jsonPath("$.items[0].due")
                .isEqualTo(TODAY.plusDays(HALF_LIFE).toString())
                .jsonPath("$.items[0].again")
                .doesNotExist()
                .jsonPath("$.items[0].evidence[1]")
                .isEqualTo(files.ledger().head());
    }

    @Test
    void takesThatBackWithTheAnswer() {
        answer(new ProposalDone(entry(1), ground, null, TODAY));
        answer(new AnswerWithdrawn(entry(1), Script.said("it was somebody else")));
        agenda("").jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void bringsBackWhatWasPutOffOnItsDay() {
        answer(new ProposalPostponed(entry(1), ground, TODAY.plusDays(2), null, TODAY));
        agenda("?asOf=" + TODAY.plusDays(1)).jsonPath("$.items").isEmpty();
        agenda("?asOf=" + TODAY.plusDays(2))
                .jsonPath("$.items[0].again")
                .isEqualTo(TODAY.plusDays(2).toString());
    }

    @Test
    void leavesADeclinedCallAloneUntilTheSilenceThatFollowsTheNextSign() {
        answer(new ProposalDeclined(entry(1), ground, Script.said("they called us"), TODAY));
        agenda("?asOf=" + TODAY.plusDays(90)).jsonPath("$.items").isEmpty();
        meets(Channel.CALL, TODAY, NOOR);
        agenda("?asOf=" + TODAY.plusDays(HALF_LIFE))
                .jsonPath("$.items[0].due")
                .isEqualTo(TODAY.plusDays(HALF_LIFE).toString());
    }

    @Test
    void forgetsThatItWasPutOffOnceSomethingIsSeen() {
        answer(new ProposalPostponed(entry(1), ground, TODAY.plusDays(60), null, TODAY));
        meets(Channel.CALL, TODAY.plusDays(1), NOOR);
        agenda("?asOf=" + TODAY.plusDays(HALF_LIFE))
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].again")
                .doesNotExist();
    }

    @Test
    void isTheSameHoweverOftenItIsProposed() {
        Ground again = proposed(files.ledger().readAt(List.of(position)).getFirst());
        assertThat(again.proposal()).isEqualTo(ground.proposal());
        agenda("").jsonPath("$.items.length()").isEqualTo(1);
    }

    /** As the policy proposes on account of the last event. */
    private Ground proposed() {
        position = files.ledger().head();
        return proposed(files.ledger().readAt(List.of(position)).getFirst());
    }

    private Ground proposed(RecordedEvent event) {
        new Proposals(files.records())
                .propose(new Proposal(Proposal.KEEP_UP, event.id(), event.position(), event.aggregate()));
        return new Ground(Proposal.KEEP_UP, event.id());
    }

    private void answer(AgendaEvent answer) {
        record("agenda", ground.proposal().value(), answer);
    }

    private EntryId entry(int number) {
        return new EntryId("agenda", ground.proposal().value(), "a" + number);
    }

    private BodyContentSpec agenda(String query) {
        return read("/agenda" + query);
    }
}
