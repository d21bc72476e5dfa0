package nl.draagvlak.command.decision;

import static nl.draagvlak.command.rule.Given.DAY;
import static nl.draagvlak.command.rule.Given.PROGRAMME;
import static nl.draagvlak.command.rule.Given.refusedWith;
import static nl.draagvlak.command.rule.Given.words;

import java.util.List;
import java.util.Set;
import nl.draagvlak.command.decision.DecisionCommand.AddScenario;
import nl.draagvlak.command.decision.DecisionCommand.AttachDocument;
import nl.draagvlak.command.decision.DecisionCommand.GiveReading;
import nl.draagvlak.command.decision.DecisionCommand.PrepareDecision;
import nl.draagvlak.command.decision.DecisionCommand.TakeDecision;
import nl.draagvlak.command.decision.DecisionCommand.WithdrawEntry;
import nl.draagvlak.command.rule.Given;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.decision.DecisionEvent.DecisionPrepared;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.decision.DecisionEvent.DocumentAttached;
import nl.draagvlak.events.decision.DecisionEvent.EntryWithdrawn;
import nl.draagvlak.events.decision.DecisionEvent.ReadingGiven;
import nl.draagvlak.events.decision.DecisionEvent.ScenarioAdded;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

    private static final AggregateId AGGREGATE = new AggregateId(PROGRAMME, "decision", "d1");
    private static final EntryId PREPARED = Given.entry(AGGREGATE, "e0");
    private static final EntryId SCENARIO = Given.entry(AGGREGATE, "e1");
    private static final EntryId OUTCOME = Given.entry(AGGREGATE, "e2");
    private static final EntryId NEXT = Given.entry(AGGREGATE, "e3");
    private static final StakeholderId BOARD = new StakeholderId("s1");
    private static final StakeholderId OTHER = new StakeholderId("s2");
    private static final EntryId READING = Given.entry(AGGREGATE, "e4");

    private final AggregateTestFixture<Decision> decision = Given.aggregate(Decision.class, Decision::new);

    @Test
    void preparesADecision() {
        decision.givenNoPriorActivity()
                .when(new PrepareDecision(
                        AGGREGATE, PREPARED, "How do we roll out?", "roll-out", Set.of(), Set.of(BOARD), "Z-1", DAY))
                .expectEvents(decisionPrepared());
    }

    @Test
    void addsAScenario() {
        decision.given(decisionPrepared())
                .when(new AddScenario(AGGREGATE, SCENARIO, "All at once", null, DAY))
                .expectEvents(scenarioAdded());
    }

    @Test
    void takesADecisionForAScenario() {
        decision.given(decisionPrepared(), scenarioAdded())
                .when(take(OUTCOME, SCENARIO))
                .expectEvents(decisionTaken(SCENARIO));
    }

    @Test
    void takesADecisionWithoutScenarioOrRationale() {
        decision.given(decisionPrepared()).when(take(OUTCOME, null)).expectEvents(decisionTaken(null));
    }

    @Test
    void refusesAScenarioThatIsNotItsOwn() {
        decision.given(decisionPrepared())
                .when(take(OUTCOME, SCENARIO))
                .expectException(refusedWith("unknown-scenario"));
    }

    @Test
    void refusesAScenarioThatWasWithdrawn() {
        decision.given(decisionPrepared(), scenarioAdded(), new EntryWithdrawn(SCENARIO, words("off the table")))
                .when(take(OUTCOME, SCENARIO))
                .expectException(refusedWith("unknown-scenario"));
    }

    @Test
    void refusesToTakeADecisionTwice() {
        decision.given(decisionPrepared(), decisionTaken(null))
                .when(take(NEXT, null))
                .expectException(refusedWith("decision-taken"));
    }

    @Test
    void takesADecisionAgainAfterItsOutcomeWasWithdrawn() {
        decision.given(decisionPrepared(), decisionTaken(null), new EntryWithdrawn(OUTCOME, words("not minuted")))
                .when(take(NEXT, null))
                .expectEvents(new DecisionTaken(NEXT, null, BOARD, null, null, DAY));
    }

    @Test
    void attachesADocument() {
        String digest = "0f".repeat(32);
        decision.given(decisionPrepared())
                .when(new AttachDocument(AGGREGATE, NEXT, "Minutes", "https://example.org/m", digest, DAY))
                .expectEvents(new DocumentAttached(NEXT, "Minutes", "https://example.org/m", digest, DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0f", "zz0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"})
    void refusesADigestThatIsNone(String digest) {
        decision.given(decisionPrepared())
                .when(new AttachDocument(AGGREGATE, NEXT, "Minutes", "https://example.org/m", digest, DAY))
                .expectException(refusedWith("malformed-sha256"));
    }

    @Test
    void writesDownAReading() {
        decision.given(decisionPrepared())
                .when(new GiveReading(AGGREGATE, NEXT, BOARD, words("we may still adjust"), List.of(), DAY))
                .expectEvents(new ReadingGiven(NEXT, BOARD, words("we may still adjust"), List.of(), DAY));
    }

    @Test
    void writesDownThatAReadingContradictsThatOfAnother() {
        decision.given(decisionPrepared(), readingOf(OTHER))
                .when(contradicting())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAReadingThatContradictsItsOwnReaderOrNothingThatIsThere() {
        decision.given(decisionPrepared(), readingOf(BOARD))
                .when(contradicting())
                .expectException(refusedWith("unknown-reading"));
        decision.given(decisionPrepared()).when(contradicting()).expectException(refusedWith("unknown-reading"));
    }

    private static ReadingGiven readingOf(StakeholderId reader) {
        return new ReadingGiven(READING, reader, words("all at once"), List.of(), DAY);
    }

    private static GiveReading contradicting() {
        return new GiveReading(AGGREGATE, NEXT, BOARD, words("step by step"), List.of(READING), DAY);
    }

    @Test
    void withdrawsAnEntry() {
        decision.given(decisionPrepared(), scenarioAdded())
                .when(new WithdrawEntry(AGGREGATE, SCENARIO, words("off the table")))
                .expectEvents(new EntryWithdrawn(SCENARIO, words("off the table")));
    }

    private static TakeDecision take(EntryId entry, @Nullable EntryId chosen) {
        return new TakeDecision(AGGREGATE, entry, chosen, BOARD, null, null, DAY);
    }

    private static DecisionPrepared decisionPrepared() {
        return new DecisionPrepared(PREPARED, "How do we roll out?", "roll-out", Set.of(), Set.of(BOARD), "Z-1", DAY);
    }

    private static ScenarioAdded scenarioAdded() {
        return new ScenarioAdded(SCENARIO, "All at once", null, DAY);
    }

    private static DecisionTaken decisionTaken(@Nullable EntryId chosen) {
        return new DecisionTaken(OUTCOME, chosen, BOARD, null, null, DAY);
    }
}
