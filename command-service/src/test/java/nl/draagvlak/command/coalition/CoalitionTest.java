package nl.draagvlak.command.coalition;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.util.List;
import java.util.Set;
import nl.draagvlak.command.coalition.CoalitionCommand.ActivateCoalition;
import nl.draagvlak.command.coalition.CoalitionCommand.CallOffActivation;
import nl.draagvlak.command.coalition.CoalitionCommand.CommitPartner;
import nl.draagvlak.command.coalition.CoalitionCommand.FormCoalition;
import nl.draagvlak.command.coalition.CoalitionCommand.Invitation;
import nl.draagvlak.command.coalition.CoalitionCommand.InvitePartner;
import nl.draagvlak.command.coalition.CoalitionCommand.LeaveCoalition;
import nl.draagvlak.command.coalition.CoalitionCommand.PlanActivation;
import nl.draagvlak.command.coalition.CoalitionCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationCalledOff;
import nl.draagvlak.events.coalition.CoalitionEvent.ActivationPlanned;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionFormed;
import nl.draagvlak.events.coalition.CoalitionEvent.CommitmentConfirmed;
import nl.draagvlak.events.coalition.CoalitionEvent.EntryWithdrawn;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerInvited;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerJoined;
import nl.draagvlak.events.coalition.CoalitionEvent.PartnerLeft;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CoalitionTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "coalition", "c1");
    private static final EntryId FORMED = Given.entry(AGGREGATE, "e0");
    private static final EntryId ENTRY = Given.entry(AGGREGATE, "e1");
    private static final EntryId NEXT = Given.entry(AGGREGATE, "e2");
    private static final StakeholderId COUNCIL = new StakeholderId("s1");
    private static final StakeholderId UNION = new StakeholderId("s2");

    private final AggregateTestFixture<Coalition> coalition = Given.aggregate(Coalition.class, Coalition::new);

    @Test
    void formsACoalition() {
        coalition
                .givenNoPriorActivity()
                .when(new FormCoalition(AGGREGATE, FORMED, "Zicht op je Zaak", List.of(), Set.of(), DAY))
                .expectEvents(coalitionFormed());
    }

    @Test
    void invitesAPartner() {
        coalition
                .given(coalitionFormed())
                .when(new InvitePartner(AGGREGATE, ENTRY, COUNCIL, UNION, DAY))
                .expectEvents(new PartnerInvited(ENTRY, COUNCIL, UNION, DAY));
    }

    @Test
    void refusesToInviteAPartnerAgain() {
        coalition
                .given(coalitionFormed(), partnerJoined())
                .when(new InvitePartner(AGGREGATE, NEXT, COUNCIL, null, DAY))
                .expectException(refusedWith("partner-already"));
    }

    @Test
    void refusesAnInvitationToOneself() {
        coalition
                .given(coalitionFormed())
                .when(new InvitePartner(AGGREGATE, ENTRY, COUNCIL, COUNCIL, DAY))
                .expectException(refusedWith("invited-by-oneself"));
    }

    @Test
    void letsSomebodyJoinUninvited() {
        coalition
                .given(coalitionFormed())
                .when(new CommitPartner(AGGREGATE, ENTRY, COUNCIL, CommitmentStep.COMMITTED, null, DAY))
                .expectEvents(partnerJoined());
    }

    @Test
    void tellsWhoAskedWhenSomebodyJoinsAndThatWasNotKnown() {
        coalition
                .given(coalitionFormed())
                .when(new CommitPartner(
                        AGGREGATE, NEXT, COUNCIL, CommitmentStep.PUBLIC, new Invitation(ENTRY, UNION), DAY))
                .expectEvents(
                        new PartnerInvited(ENTRY, COUNCIL, UNION, DAY),
                        new PartnerJoined(NEXT, COUNCIL, CommitmentStep.PUBLIC, DAY));
    }

    @Test
    void confirmsTheCommitmentOfAPartner() {
        coalition
                .given(coalitionFormed(), partnerJoined())
                .when(new CommitPartner(AGGREGATE, NEXT, COUNCIL, CommitmentStep.PUBLIC, null, DAY))
                .expectEvents(new CommitmentConfirmed(NEXT, COUNCIL, CommitmentStep.PUBLIC, DAY));
    }

    @Test
    void letsSomebodyJoinAgainAfterTheFirstTimeWasWithdrawn() {
        coalition
                .given(coalitionFormed(), partnerJoined(), new EntryWithdrawn(ENTRY, words("not so")))
                .when(new CommitPartner(AGGREGATE, NEXT, COUNCIL, CommitmentStep.COMMITTED, null, DAY))
                .expectEvents(new PartnerJoined(NEXT, COUNCIL, CommitmentStep.COMMITTED, DAY));
    }

    @Test
    void letsAPartnerLeave() {
        coalition
                .given(coalitionFormed(), partnerJoined())
                .when(new LeaveCoalition(AGGREGATE, NEXT, COUNCIL, words("data leak"), DAY))
                .expectEvents(new PartnerLeft(NEXT, COUNCIL, words("data leak"), DAY));
    }

    @Test
    void refusesToLetAStrangerLeave() {
        coalition
                .given(coalitionFormed())
                .when(new LeaveCoalition(AGGREGATE, ENTRY, COUNCIL, null, DAY))
                .expectException(refusedWith("not-a-partner"));
    }

    @Test
    void activatesACoalition() {
        coalition
                .given(coalitionFormed())
                .when(new ActivateCoalition(AGGREGATE, ENTRY, DAY))
                .expectEvents(new CoalitionActivated(ENTRY, DAY));
    }

    @Test
    void plansToCallOnACoalitionAtTheTransitionMoment() {
        coalition
                .given(coalitionFormed())
                .when(new PlanActivation(AGGREGATE, ENTRY, null, DAY))
                .expectEvents(new ActivationPlanned(ENTRY, null, DAY));
    }

    @Test
    void plansToCallOnACoalitionTheSameDay() {
        coalition
                .given(coalitionFormed())
                .when(new PlanActivation(AGGREGATE, ENTRY, DAY, DAY))
                .expectEvents(new ActivationPlanned(ENTRY, DAY, DAY));
    }

    @Test
    void refusesToPlanForADayThatHasGoneBy() {
        coalition
                .given(coalitionFormed())
                .when(new PlanActivation(AGGREGATE, ENTRY, DAY.minusDays(1), DAY))
                .expectException(refusedWith("activation-planned-before"));
    }

    @Test
    void givesAPlanUp() {
        coalition
                .given(coalitionFormed(), new ActivationPlanned(ENTRY, null, DAY))
                .when(new CallOffActivation(AGGREGATE, NEXT, words("too early"), DAY))
                .expectEvents(new ActivationCalledOff(NEXT, words("too early"), DAY));
    }

    @Test
    void refusesToGiveUpWhatWasNeverPlanned() {
        coalition
                .given(coalitionFormed())
                .when(new CallOffActivation(AGGREGATE, NEXT, null, DAY))
                .expectException(refusedWith("no-activation-planned"));
    }

    @Test
    void refusesToGiveAPlanUpBeforeItWasMade() {
        coalition
                .given(coalitionFormed(), new ActivationPlanned(ENTRY, null, DAY))
                .when(new CallOffActivation(AGGREGATE, NEXT, null, DAY.minusDays(1)))
                .expectException(refusedWith("no-activation-planned"));
    }

    @Test
    void refusesToGiveAPlanUpOnceTheCoalitionWasCalledOn() {
        coalition
                .given(coalitionFormed(), new ActivationPlanned(ENTRY, null, DAY), new CoalitionActivated(NEXT, DAY))
                .when(new CallOffActivation(AGGREGATE, Given.entry(AGGREGATE, "9"), null, DAY))
                .expectException(refusedWith("no-activation-planned"));
    }

    @Test
    void givesAPlanUpThatWasMadeAfterTheLastTimeItWasCalledOn() {
        coalition
                .given(
                        coalitionFormed(),
                        new ActivationPlanned(ENTRY, null, DAY),
                        new CoalitionActivated(NEXT, DAY.minusDays(1)))
                .when(new CallOffActivation(AGGREGATE, Given.entry(AGGREGATE, "9"), null, DAY))
                .expectEvents(new ActivationCalledOff(Given.entry(AGGREGATE, "9"), null, DAY));
    }

    @Test
    void refusesToGiveUpAPlanThatWasWithdrawn() {
        coalition
                .given(
                        coalitionFormed(),
                        new ActivationPlanned(ENTRY, null, DAY),
                        new EntryWithdrawn(ENTRY, words("not so")))
                .when(new CallOffActivation(AGGREGATE, NEXT, null, DAY))
                .expectException(refusedWith("no-activation-planned"));
    }

    @Test
    void withdrawsAnEntry() {
        coalition
                .given(coalitionFormed(), partnerJoined())
                .when(new WithdrawEntry(AGGREGATE, ENTRY, words("not so")))
                .expectEvents(new EntryWithdrawn(ENTRY, words("not so")));
    }

    private static CoalitionFormed coalitionFormed() {
        return new CoalitionFormed(FORMED, "Zicht op je Zaak", List.of(), Set.of(), DAY);
    }

    private static PartnerJoined partnerJoined() {
        return new PartnerJoined(ENTRY, COUNCIL, CommitmentStep.COMMITTED, DAY);
    }
}
