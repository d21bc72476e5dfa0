package nl.draagvlak.command.intervention;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.util.List;
import java.util.Set;
import nl.draagvlak.command.intervention.InterventionCommand.CancelIntervention;
import nl.draagvlak.command.intervention.InterventionCommand.CarryOutIntervention;
import nl.draagvlak.command.intervention.InterventionCommand.ObserveEffect;
import nl.draagvlak.command.intervention.InterventionCommand.PlanIntervention;
import nl.draagvlak.command.intervention.InterventionCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.EntryWithdrawn;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCancelled;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCarriedOut;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterventionTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "intervention", "i1");
    private static final EntryId PLAN = Given.entry(AGGREGATE, "e0");
    private static final EntryId ENTRY = Given.entry(AGGREGATE, "e1");
    private static final EntryId NEXT = Given.entry(AGGREGATE, "e2");
    private static final StakeholderId COORDINATOR = new StakeholderId("s1");

    private final AggregateTestFixture<Intervention> intervention =
            Given.aggregate(Intervention.class, Intervention::new);

    @Test
    void plansAnIntervention() {
        intervention.givenNoPriorActivity().when(plan(Set.of(COORDINATOR))).expectEvents(interventionPlanned());
    }

    @Test
    void refusesAnInterventionForNobody() {
        intervention.givenNoPriorActivity().when(plan(Set.of())).expectException(refusedWith("nobody-to-reach"));
    }

    @Test
    void carriesItOut() {
        intervention
                .given(interventionPlanned())
                .when(new CarryOutIntervention(AGGREGATE, ENTRY, words("over coffee"), DAY))
                .expectEvents(interventionCarriedOut());
    }

    @Test
    void refusesToCarryItOutTwice() {
        intervention
                .given(interventionPlanned(), interventionCarriedOut())
                .when(new CarryOutIntervention(AGGREGATE, NEXT, null, DAY))
                .expectException(refusedWith("intervention-carried-out"));
    }

    @Test
    void refusesToCarryOutWhatWasCancelled() {
        intervention
                .given(interventionPlanned(), interventionCancelled())
                .when(new CarryOutIntervention(AGGREGATE, NEXT, null, DAY))
                .expectException(refusedWith("intervention-cancelled"));
    }

    @Test
    void carriesItOutAfterTheCancellationWasWithdrawn() {
        intervention
                .given(interventionPlanned(), interventionCancelled(), new EntryWithdrawn(ENTRY, words("still on")))
                .when(new CarryOutIntervention(AGGREGATE, NEXT, null, DAY))
                .expectEvents(new InterventionCarriedOut(NEXT, null, DAY));
    }

    @Test
    void notesWhatItDid() {
        intervention
                .given(interventionPlanned(), interventionCarriedOut())
                .when(new ObserveEffect(AGGREGATE, NEXT, -1, true, null, null, DAY))
                .expectEvents(new EffectObserved(NEXT, -1, true, null, null, DAY));
    }

    @Test
    void refusesAnEffectOfWhatWasNotCarriedOut() {
        intervention
                .given(interventionPlanned())
                .when(new ObserveEffect(AGGREGATE, NEXT, 1, true, null, null, DAY))
                .expectException(refusedWith("intervention-not-carried-out"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3})
    void refusesAnEffectOutsideItsRange(int effect) {
        intervention
                .given(interventionPlanned(), interventionCarriedOut())
                .when(new ObserveEffect(AGGREGATE, NEXT, effect, true, null, null, DAY))
                .expectException(refusedWith("effect-out-of-range"));
    }

    @Test
    void notesInWhichGroupAndWhetherItWasSeenOrJudged() {
        TargetGroupId group = new TargetGroupId("g1");
        intervention
                .given(interventionPlanned(), interventionCarriedOut())
                .when(new ObserveEffect(AGGREGATE, NEXT, 2, false, group, null, DAY))
                .expectEvents(new EffectObserved(NEXT, 2, false, group, null, DAY));
    }

    @Test
    void decidesNothingOnARevisionThatIsNewerThanItKnows() {
        intervention
                .given(
                        interventionPlanned(),
                        interventionCarriedOut(),
                        new UnknownEvent("intervention.effect-observed", 9, "{}"))
                .when(new ObserveEffect(AGGREGATE, NEXT, 1, true, null, null, DAY))
                .expectNoEvents()
                .expectException(refusedWith("newer-history"));
    }

    @Test
    void cancelsIt() {
        intervention
                .given(interventionPlanned())
                .when(new CancelIntervention(AGGREGATE, ENTRY, words("ill"), DAY))
                .expectEvents(interventionCancelled());
    }

    @Test
    void refusesToCancelWhatWasCarriedOut() {
        intervention
                .given(interventionPlanned(), interventionCarriedOut())
                .when(new CancelIntervention(AGGREGATE, NEXT, words("ill"), DAY))
                .expectException(refusedWith("intervention-carried-out"));
    }

    @Test
    void withdrawsAnEntry() {
        intervention
                .given(interventionPlanned(), interventionCarriedOut())
                .when(new WithdrawEntry(AGGREGATE, ENTRY, words("not so")))
                .expectEvents(new EntryWithdrawn(ENTRY, words("not so")));
    }

    private static PlanIntervention plan(Set<StakeholderId> people) {
        return new PlanIntervention(
                AGGREGATE, PLAN, "altercasting", List.of("unity"), null, people, Set.of(), List.of(), null, DAY);
    }

    private static InterventionPlanned interventionPlanned() {
        return new InterventionPlanned(
                PLAN, "altercasting", List.of("unity"), null, Set.of(COORDINATOR), Set.of(), List.of(), null, DAY);
    }

    private static InterventionCarriedOut interventionCarriedOut() {
        return new InterventionCarriedOut(ENTRY, words("over coffee"), DAY);
    }

    private static InterventionCancelled interventionCancelled() {
        return new InterventionCancelled(ENTRY, words("ill"), DAY);
    }
}
