package nl.draagvlak.query.upkeep;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.interaction.Channel;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.events.relationship.RelationshipEvent.RelationshipAssigned;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderMerged;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class UpkeepReadTest extends UpkeepTest {

    private static final StakeholderId EVA = new StakeholderId("s3");
    private static final LocalDate DAY = TODAY.minusDays(HALF_LIFE);

    @Test
    void leavesHalfOnTheHalfLifeAndLessOnTheDayAfter() {
        joins(NOOR, CommitmentStep.COMMITTED, DAY);
        upkeep("")
                .jsonPath("$.partners[0].share")
                .isEqualTo(0.5)
                .jsonPath("$.partners[0].callBy")
                .isEqualTo(TODAY.toString())
                .jsonPath("$.partners[0].belowHalfOn")
                .isEqualTo(TODAY.plusDays(1).toString())
                .jsonPath("$.calls[0].cause")
                .isEqualTo("fading")
                .jsonPath("$.halfLife.days")
                .isEqualTo(HALF_LIFE);
        upkeep("?asOf=" + TODAY.plusDays(1)).jsonPath("$.calls[0].cause").isEqualTo("faded");
    }

    @Test
    void callsThisWeekWhoFadesOnItsLastDayAndNotADayBefore() {
        joins(NOOR, CommitmentStep.COMMITTED, DAY.plusDays(6));
        upkeep("").jsonPath("$.calls.length()").isEqualTo(1);
        upkeep("?asOf=" + TODAY.minusDays(1)).jsonPath("$.calls").isEmpty();
    }

    @Test
    void tellsSinceWhenAndLastSeenApart() {
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        confirms(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(9));
        upkeep("")
                .jsonPath("$.partners[0].since")
                .isEqualTo(TODAY.minusDays(60).toString())
                .jsonPath("$.partners[0].lastSeen.on")
                .isEqualTo(TODAY.minusDays(9).toString())
                .jsonPath("$.partners[0].lastSeen.sort")
                .isEqualTo("confirmed");
    }

    @Test
    void seesAPartnerInAMeetingAndInPublicButNotInARumourOrAgainstTheChange() {
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        meets(Channel.RUMOUR, TODAY, NOOR);
        meets(Channel.OBSERVATION, TODAY, NOOR);
        publishes(NOOR, false, TODAY);
        upkeep("").jsonPath("$.partners[0].lastSeen.sort").isEqualTo("confirmed");
        publishes(NOOR, true, TODAY.minusDays(3));
        upkeep("").jsonPath("$.partners[0].lastSeen.sort").isEqualTo("published");
        meets(Channel.CALL, TODAY.minusDays(2), NOOR);
        upkeep("").jsonPath("$.partners[0].lastSeen.sort").isEqualTo("met");
    }

    @Test
    void seesAPartnerInTheCompanyOfAnother() {
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        joins(BRAM, CommitmentStep.PUBLIC, TODAY.minusDays(60));
        meets(Channel.OBSERVATION, TODAY, NOOR, BRAM);
        upkeep("").jsonPath("$.partners[1].lastSeen.sort").isEqualTo("met");
    }

    @Test
    void letsWhoInvitedSomebodyCall() {
        joins(BRAM, CommitmentStep.PUBLIC, TODAY);
        invited(NOOR, BRAM, TODAY.minusDays(70));
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        upkeep("")
                .jsonPath("$.calls[0].keeper.ground")
                .isEqualTo("invited")
                .jsonPath("$.calls[0].next")
                .isEqualTo("Bram Kok calls Noor de Wit and asks how the commitment to “Zicht” stands.")
                .jsonPath("$.calls[0].why")
                .isEqualTo("Last seen on 3 April 2026. Since 4 May 2026 less than half of the commitment is left;"
                        + " it halves every 30 days.")
                .jsonPath("$.partners[0].invitation.by.name")
                .isEqualTo("Bram Kok")
                .jsonPath("$.invitations.length()")
                .isEqualTo(1)
                .jsonPath("$.invitations[0].invited[0].who.id")
                .isEqualTo("s1");
    }

    @Test
    void letsThePartnerWithTheStrongestTieCallElseAsksThatSomebodyBeChosen() {
        register("s3", "Eva Mol");
        joins(NOOR, CommitmentStep.COMMITTED, DAY);
        upkeep("")
                .jsonPath("$.calls[0].keeper")
                .doesNotExist()
                .jsonPath("$.calls[0].next")
                .isEqualTo("Agree who calls Noor de Wit this week, before the commitment to “Zicht” is half gone.");
        joins(BRAM, CommitmentStep.PUBLIC, TODAY);
        joins(EVA, CommitmentStep.PUBLIC, TODAY);
        tie(NOOR, BRAM, 0.4);
        tie(EVA, NOOR, 0.9);
        upkeep("")
                .jsonPath("$.calls[0].keeper.person.name")
                .isEqualTo("Eva Mol")
                .jsonPath("$.calls[0].keeper.ground")
                .isEqualTo("strongest-tie");
    }

    @Test
    void letsWhoKeepsTheRelationshipCallUntilItsLastDay() {
        register("s3", "Eva Mol");
        joins(BRAM, CommitmentStep.PUBLIC, TODAY);
        invited(NOOR, BRAM, TODAY.minusDays(70));
        record(
                "relationship",
                "r1",
                new RelationshipAssigned(EntryId.of("relationship.r1.0"), NOOR, EVA, TODAY, TODAY.minusDays(9), null));
        upkeep("").jsonPath("$.partners[0].keeper.ground").isEqualTo("relationship");
        upkeep("?asOf=" + TODAY.plusDays(1))
                .jsonPath("$.partners[0].keeper.ground")
                .isEqualTo("invited");
    }

    @Test
    void letsNobodyKeepUpACoalitionTheyLeft() {
        joins(BRAM, CommitmentStep.PUBLIC, TODAY.minusDays(80));
        invited(NOOR, BRAM, TODAY.minusDays(70));
        leaves(BRAM, null, TODAY);
        upkeep("?asOf=" + TODAY.minusDays(1))
                .jsonPath("$.partners[1].keeper.ground")
                .isEqualTo("invited");
        upkeep("").jsonPath("$.partners[0].keeper").doesNotExist();
    }

    @Test
    void asksForAnAnswerToAnInvitation() {
        invited(NOOR, null, DAY);
        upkeep("")
                .jsonPath("$.partners[0].step")
                .isEqualTo("invited")
                .jsonPath("$.calls[0].cause")
                .isEqualTo("unanswered");
    }

    @Test
    void tellsWhoLeftAndWhyUntilTheReasonIsErased() {
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        leaves(NOOR, Personal.text("Found no answer", List.of(subject("s1"))), TODAY.minusDays(2));
        upkeep("")
                .jsonPath("$.partners")
                .isEmpty()
                .jsonPath("$.calls")
                .isEmpty()
                .jsonPath("$.left[0].partner.name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.left[0].why")
                .isEqualTo("Found no answer");
        files.vault().erase(subject("s1"));
        upkeep("")
                .jsonPath("$.left[0].why")
                .doesNotExist()
                .jsonPath("$.left[0].whyErased")
                .isEqualTo(true)
                .jsonPath("$.left[0].partner.erased")
                .isEqualTo(true);
    }

    @Test
    void takesTwoWhoTurnedOutToBeOneForOne() {
        register("s3", "N. de Wit");
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        invited(EVA, NOOR, TODAY.minusDays(5));
        joins(EVA, CommitmentStep.PUBLIC, TODAY.minusDays(4));
        record("stakeholder", "s3", new StakeholderMerged(NOOR, Script.said("the same person")));
        upkeep("")
                .jsonPath("$.partners.length()")
                .isEqualTo(1)
                .jsonPath("$.partners[0].step")
                .isEqualTo("public")
                .jsonPath("$.partners[0].lastSeen.on")
                .isEqualTo(TODAY.minusDays(4).toString())
                .jsonPath("$.invitations.length()")
                .isEqualTo(1)
                .jsonPath("$.invitations[0].invited")
                .isEmpty();
    }

    @Test
    void worksNothingOutAboutWhoObjects() {
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        record(
                "stakeholder",
                "s1",
                new ObjectionMade(Script.entry("stakeholder", "s1", 900), null, TODAY.minusDays(1)));
        upkeep("")
                .jsonPath("$.partners[0].objects")
                .isEqualTo(true)
                .jsonPath("$.partners[0].share")
                .doesNotExist()
                .jsonPath("$.calls")
                .isEmpty();
    }

    @Test
    void answersOfACoalitionThatNobodyIsIn() {
        upkeep("")
                .jsonPath("$.partners")
                .isEmpty()
                .jsonPath("$.left")
                .isEmpty()
                .jsonPath("$.invitations")
                .isEmpty()
                .jsonPath("$.found.before")
                .doesNotExist()
                .jsonPath("$.activation.state")
                .isEqualTo("no-moment");
    }

    @Test
    void countsWhoCarriedItPubliclyAtTheTransitionMoment() {
        LocalDate moment = TODAY.minusDays(10);
        record(
                "programme",
                programme.value(),
                new TransitionMomentMoved(
                        new EntryId("programme", programme.value(), "m1"),
                        moment,
                        null,
                        null,
                        null,
                        TODAY.minusDays(90)));
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        joins(BRAM, CommitmentStep.PUBLIC, moment);
        confirms(NOOR, CommitmentStep.PUBLIC, moment.plusDays(1));
        upkeep("")
                .jsonPath("$.activation.state")
                .isEqualTo("not-called-on")
                .jsonPath("$.activation.inPublic")
                .isEqualTo(1);
        happen(new CoalitionActivated(entry(), moment.minusDays(2)));
        upkeep("")
                .jsonPath("$.activation.state")
                .isEqualTo("called-on")
                .jsonPath("$.activation.times[0].days")
                .isEqualTo(-2);
    }

    @Test
    void findsTheCoalitionInWhatWasSaidBeforeItWasDeclared() {
        joins(NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        joins(BRAM, CommitmentStep.COMMITTED, TODAY.minusDays(60));
        publishes(NOOR, true, TODAY.minusDays(150));
        upkeep("").jsonPath("$.found.before").isEqualTo(false);
        publishes(BRAM, true, TODAY.minusDays(130));
        publishes(BRAM, true, TODAY.minusDays(110));
        upkeep("")
                .jsonPath("$.found.before")
                .isEqualTo(true)
                .jsonPath("$.found.since")
                .isEqualTo(TODAY.minusDays(130).toString())
                .jsonPath("$.found.distance")
                .isEqualTo(0.0);
    }

    @Test
    void tellsOfEveryCoalitionWhomToCallThisWeek() {
        joins(NOOR, CommitmentStep.COMMITTED, DAY);
        joins(BRAM, CommitmentStep.COMMITTED, TODAY);
        read("/upkeep")
                .jsonPath("$.until")
                .isEqualTo(TODAY.plusDays(6).toString())
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].coalitionName")
                .isEqualTo("Zicht");
    }

    private BodyContentSpec upkeep(String query) {
        return read("/coalitions/c1/upkeep" + query);
    }
}
