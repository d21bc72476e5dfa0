package nl.draagvlak.query.programme;

import java.util.List;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.query.ReadTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class ProgrammeReadTest extends ReadTest {

    @Test
    void showsAProgrammeWithItsVersion() {
        record("programme", programme.value(), new ProgrammeEvent.HalfLifeSet(30));
        reader().get()
                .uri("/" + programme)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Zaak in Zicht")
                .jsonPath("$.halfLifeDays")
                .isEqualTo(30)
                .jsonPath("$.today")
                .isEqualTo(TODAY.toString())
                .jsonPath("$.example")
                .isEqualTo(false)
                .jsonPath("$.version")
                .isEqualTo(1);
    }

    @Test
    void keepsWhomADomainMustWorkWithInBothDirections() {
        record("programme", programme.value(), domainAdded("d1", List.of()));
        record("programme", programme.value(), domainAdded("d2", List.of(new DomainId("d1"))));
        read("").jsonPath("$.domains[0].mustWorkWith[0]")
                .isEqualTo("d2")
                .jsonPath("$.domains[1].mustWorkWith[0]")
                .isEqualTo("d1");
    }

    @Test
    void countsOnlyMembersWhoAreStillThere() {
        record("programme", programme.value(), domainAdded("d1", List.of()));
        record("stakeholder", "s1", new StakeholderEvent.StakeholderRegistered(profile("s1", "Noor de Wit", "d1")));
        record(
                "stakeholder",
                "s1",
                new StakeholderEvent.StakeholderLeft(
                        nl.draagvlak.query.ledger.Script.entry("stakeholder", "s1", 1), null, TODAY));
        read("").jsonPath("$.domains[0].members").isEqualTo(1);
        read("?asOf=" + TODAY.plusDays(1)).jsonPath("$.domains[0].members").isEqualTo(0);
    }

    @Test
    void listsProgrammes() {
        reader().get()
                .uri("?limit=1000")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.id=='" + programme + "')].stakeholders")
                .isEqualTo(0);
    }

    private static ProgrammeEvent domainAdded(String id, List<DomainId> mustWorkWith) {
        return new ProgrammeEvent.DomainAdded(new DomainId(id), "Domain " + id, mustWorkWith, 1);
    }
}
