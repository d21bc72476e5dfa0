package nl.draagvlak.query.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoalitionReadTest extends ReadTest {

    private static final StakeholderId NOOR = new StakeholderId("s1");
    private long entries;

    @BeforeEach
    void formACoalition() {
        register("s1", "Noor de Wit");
        happen(new CoalitionEvent.CoalitionFormed(entry(), "Zicht", List.of(), Set.of(), TODAY.minusDays(20)));
    }

    @Test
    void saysWhereAPartnerStands() {
        happen(new CoalitionEvent.PartnerInvited(entry(), NOOR, null, TODAY.minusDays(9)));
        read("/coalitions/c1").jsonPath("$.partners[0].step").isEqualTo("invited");
        happen(new CoalitionEvent.PartnerJoined(entry(), NOOR, CommitmentStep.COMMITTED, TODAY.minusDays(8)));
        read("/coalitions/c1")
                .jsonPath("$.name")
                .isEqualTo("Zicht")
                .jsonPath("$.partners[0].name")
                .isEqualTo("Noor de Wit")
                .jsonPath("$.partners[0].step")
                .isEqualTo("committed");
        happen(new CoalitionEvent.PartnerLeft(entry(), NOOR, null, TODAY));
        read("/coalitions").jsonPath("$.items[0].partners[0].step").isEqualTo("left");
    }

    @Test
    void doesNotLowerACommitmentByAskingAgain() {
        happen(new CoalitionEvent.PartnerJoined(entry(), NOOR, CommitmentStep.PUBLIC, TODAY.minusDays(8)));
        happen(new CoalitionEvent.PartnerInvited(entry(), NOOR, null, TODAY));
        read("/coalitions/c1").jsonPath("$.partners[0].step").isEqualTo("public");
    }

    @Test
    void doesNotShowACoalitionBeforeItWasFormed() {
        LocalDate before = TODAY.minusDays(21);
        read("/coalitions?asOf=" + before).jsonPath("$.items").isEmpty();
        reader().get()
                .uri("/" + programme + "/coalitions/c1?asOf=" + before)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private void happen(CoalitionEvent event) {
        record("coalition", "c1", event);
    }

    private EntryId entry() {
        return Script.entry("coalition", "c1", entries++);
    }
}
