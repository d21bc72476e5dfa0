package nl.draagvlak.command.plan;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.util.List;
import nl.draagvlak.command.plan.PlanCommand.AcceptPlan;
import nl.draagvlak.command.plan.PlanCommand.EndPlan;
import nl.draagvlak.command.plan.PlanCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.plan.PlanEvent.EntryWithdrawn;
import nl.draagvlak.events.plan.PlanEvent.PlanAccepted;
import nl.draagvlak.events.plan.PlanEvent.PlanEnded;
import nl.draagvlak.events.plan.PlanEvent.Step;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "plan", "n1");
    private static final EntryId ENTRY = Given.entry(AGGREGATE, "a");
    private static final EntryId END = Given.entry(AGGREGATE, "b");
    private static final StakeholderId NOOR = new StakeholderId("noor");
    private static final StakeholderId BRAM = new StakeholderId("bram");

    private final AggregateTestFixture<Plan> plan = Given.aggregate(Plan.class, Plan::new);

    @Test
    void acceptsAPlan() {
        plan.givenNoPriorActivity()
                .when(accepting(new Step(NOOR, BRAM, DAY), new Step(BRAM, null, DAY)))
                .expectEvents(accepted(new Step(NOOR, BRAM, DAY), new Step(BRAM, null, DAY)));
    }

    @Test
    void refusesAPlanWithoutSteps() {
        plan.givenNoPriorActivity().when(accepting()).expectException(refusedWith("plan-without-steps"));
    }

    @Test
    void refusesToApproachSomebodyTwice() {
        plan.givenNoPriorActivity()
                .when(accepting(new Step(NOOR, BRAM, DAY), new Step(NOOR, null, DAY.plusDays(1))))
                .expectException(refusedWith("approached-twice"));
    }

    @Test
    void refusesAMessageToOneself() {
        plan.givenNoPriorActivity()
                .when(accepting(new Step(NOOR, NOOR, DAY)))
                .expectException(refusedWith("messenger-to-oneself"));
    }

    @Test
    void endsAPlan() {
        plan.given(accepted(new Step(NOOR, BRAM, DAY)))
                .when(new EndPlan(AGGREGATE, END, words("done"), DAY))
                .expectEvents(new PlanEnded(END, words("done"), DAY));
    }

    @Test
    void refusesToEndAPlanTwice() {
        plan.given(accepted(new Step(NOOR, BRAM, DAY)), new PlanEnded(END, words("done"), DAY))
                .when(new EndPlan(AGGREGATE, Given.entry(AGGREGATE, "c"), words("done"), DAY))
                .expectException(refusedWith("plan-ended"));
    }

    @Test
    void goesOnWithAPlanWhoseEndWasWithdrawn() {
        EntryId again = Given.entry(AGGREGATE, "c");
        plan.given(
                        accepted(new Step(NOOR, BRAM, DAY)),
                        new PlanEnded(END, words("done"), DAY),
                        new EntryWithdrawn(END, words("not yet")))
                .when(new EndPlan(AGGREGATE, again, words("done now"), DAY))
                .expectEvents(new PlanEnded(again, words("done now"), DAY));
    }

    @Test
    void refusesToWithdrawWhatIsNotThere() {
        plan.given(accepted(new Step(NOOR, BRAM, DAY)), new EntryWithdrawn(ENTRY, words("a mistake")))
                .when(new WithdrawEntry(AGGREGATE, ENTRY, words("again")))
                .expectException(refusedWith("entry-withdrawn"));
    }

    private static AcceptPlan accepting(Step... steps) {
        return new AcceptPlan(AGGREGATE, ENTRY, List.of(steps), words("to begin"), DAY);
    }

    private static PlanAccepted accepted(Step... steps) {
        return new PlanAccepted(ENTRY, List.of(steps), words("to begin"), DAY);
    }
}
