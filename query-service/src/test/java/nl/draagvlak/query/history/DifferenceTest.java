package nl.draagvlak.query.history;

import java.time.LocalDate;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class DifferenceTest extends ReadTest {

    @Test
    void namesAStakeholderThatCame() {
        long from = register("s1", "Noor de Wit");
        register("s2", "Bram Kok");
        difference(from)
                .jsonPath("$.stakeholders.length()")
                .isEqualTo(1)
                .jsonPath("$.stakeholders[0].stakeholder")
                .isEqualTo("s2")
                .jsonPath("$.stakeholders[0].name")
                .isEqualTo("Bram Kok")
                .jsonPath("$.stakeholders[0].change")
                .isEqualTo("added");
    }

    @Test
    void namesTheFieldsThatChangedAndNoOthers() {
        long from = register("s1", "Noor de Wit");
        record("stakeholder", "s1", new StakeholderEvent.ProfileChanged(profile("s1", "Noor de Wit", "d1")));
        difference(from)
                .jsonPath("$.stakeholders[0].change")
                .isEqualTo("changed")
                .jsonPath("$.stakeholders[0].fields.length()")
                .isEqualTo(1)
                .jsonPath("$.stakeholders[0].fields[0]")
                .isEqualTo("domain");
    }

    @Test
    void doesNotReportAProfileThatWasWrittenDownAgain() {
        long from = register("s1", "Noor de Wit");
        record("stakeholder", "s1", new StakeholderEvent.ProfileChanged(profile("s1", "Noor de Wit", null)));
        difference(from).jsonPath("$.stakeholders").isEmpty();
    }

    @Test
    void tellsAStanceBeforeAndAfter() {
        register("s1", "Noor de Wit");
        long from = record("stakeholder", "s1", stanceTaken(1, 1, TODAY.minusDays(2)));
        long to = record("stakeholder", "s1", stanceTaken(2, -1, TODAY));
        difference(from)
                .jsonPath("$.stances[0].before")
                .isEqualTo(1)
                .jsonPath("$.stances[0].after")
                .isEqualTo(-1)
                .jsonPath("$.stances[0].position")
                .isEqualTo(to);
    }

    @Test
    void tellsATieThatCame() {
        register("s1", "Noor de Wit");
        long from = register("s2", "Bram Kok");
        record(
                "stakeholder",
                "s1",
                new StakeholderEvent.TieReported(
                        Script.entry("stakeholder", "s1", 3),
                        new Tie(new StakeholderId("s2"), TieKind.TRUST, 0.6, 1, false, null, TODAY, null)));
        difference(from)
                .jsonPath("$.ties[0].toName")
                .isEqualTo("Bram Kok")
                .jsonPath("$.ties[0].before")
                .doesNotExist()
                .jsonPath("$.ties[0].after")
                .isEqualTo(0.6);
    }

    @Test
    void seesNoDifferenceBetweenAMomentAndItself() {
        long now = register("s1", "Noor de Wit");
        read("/history/difference?from=" + now + "&to=" + now)
                .jsonPath("$.stakeholders")
                .isEmpty()
                .jsonPath("$.stances")
                .isEmpty()
                .jsonPath("$.ties")
                .isEmpty();
    }

    @Test
    void refusesAMomentThatIsNone() {
        reader().get()
                .uri("/" + programme + "/history/difference?from=lately")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invalid-moment");
    }

    private WebTestClient.BodyContentSpec difference(long from) {
        return read("/history/difference?from=" + from);
    }

    private static StakeholderEvent stanceTaken(long entry, int value, LocalDate day) {
        return new StakeholderEvent.StanceTaken(
                Script.entry("stakeholder", "s1", entry), new Stance(null, value, day, Script.said("seen"), true));
    }
}
