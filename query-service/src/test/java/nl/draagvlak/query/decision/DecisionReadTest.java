package nl.draagvlak.query.decision;

import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionReadTest extends ReadTest {

    private static final EntryId OUTCOME = Script.entry("decision", "b1", 9);

    @BeforeEach
    void prepareADecision() {
        register("s1", "Noor de Wit");
        happen(new DecisionEvent.DecisionPrepared(
                Script.entry("decision", "b1", 1),
                "Which letters?",
                "letters",
                Set.of(),
                Set.of(new StakeholderId("s1")),
                null,
                TODAY.minusDays(20)));
    }

    @Test
    void showsAnUndecidedQuestionWithoutAnOutcome() {
        read("/decisions/b1")
                .jsonPath("$.question")
                .isEqualTo("Which letters?")
                .jsonPath("$.affected[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.outcome")
                .doesNotExist();
    }

    @Test
    void opensTheRationaleOfWhatWasDecided() {
        happen(new DecisionEvent.DecisionTaken(
                OUTCOME, null, new StakeholderId("s1"), null, Script.said("they are read"), TODAY));
        read("/decisions")
                .jsonPath("$.items[0].outcome.byName")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.items[0].outcome.rationale")
                .isEqualTo("they are read");
    }

    @Test
    void isUndecidedAgainWhenTheOutcomeIsWithdrawn() {
        happen(new DecisionEvent.DecisionTaken(OUTCOME, null, null, null, null, TODAY));
        happen(new DecisionEvent.EntryWithdrawn(OUTCOME, Script.said("not decided")));
        read("/decisions/b1")
                .jsonPath("$.outcome")
                .doesNotExist()
                .jsonPath("$.version")
                .isEqualTo(2);
    }

    private void happen(DecisionEvent event) {
        record("decision", "b1", event);
    }
}
