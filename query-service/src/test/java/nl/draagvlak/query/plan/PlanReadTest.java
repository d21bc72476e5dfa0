package nl.draagvlak.query.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.plan.PlanEvent.PlanAccepted;
import nl.draagvlak.events.plan.PlanEvent.PlanEnded;
import nl.draagvlak.events.plan.PlanEvent.Step;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.ledger.Script;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class PlanReadTest extends ReadTest {

    @BeforeEach
    void twoPeople() {
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.DomainAdded(new DomainId("d1"), "Care", List.of(), 1));
        for (String id : List.of("s1", "s2")) {
            record("stakeholder", id, new StakeholderEvent.StakeholderRegistered(profile(id, "Name of " + id, "d1")));
        }
    }

    private void s1MovesS2() {
        record(
                "stakeholder",
                "s1",
                new StakeholderEvent.TieReported(
                        EntryId.of("stakeholder.s1.t"),
                        new Tie(new StakeholderId("s2"), TieKind.INFLUENCE, 1, 1, false, null, TODAY, null)));
    }

    @Test
    void proposesWhomToApproachWithoutRecordingAnything() {
        s1MovesS2();
        long head = files.ledger().head();
        propose("{'people':1,'from':'2026-06-03','until':'2026-07-01'}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.steps.length()")
                .isEqualTo(1)
                .jsonPath("$.steps[0].person.name")
                .isEqualTo("Name of s1")
                .jsonPath("$.steps[0].on")
                .isEqualTo("2026-06-03")
                .jsonPath("$.steps[0].why")
                .isNotEmpty()
                .jsonPath("$.expected.of")
                .isEqualTo(2)
                .jsonPath("$.guarantee.holds")
                .isEqualTo(true)
                .jsonPath("$.knownAt")
                .isEqualTo(head);
        assertThat(files.ledger().head()).isEqualTo(head);
    }

    @Test
    void namesEveryFaultAtOnce() {
        propose("{'people':0,'perWeek':'x','from':'soon','until':'2020-01-01','without':['nobody'],'busy':[{}],'x':1}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(7);
    }

    @Test
    void showsAnAcceptedPlanUntilItsEnd() {
        EntryId entry = EntryId.of("plan.n1.a");
        record(
                "plan",
                "n1",
                new PlanAccepted(
                        entry,
                        List.of(new Step(new StakeholderId("s1"), new StakeholderId("s2"), TODAY.plusDays(1))),
                        Script.said("to begin"),
                        TODAY));
        read("/plans")
                .jsonPath("$.items[0].purpose")
                .isEqualTo("to begin")
                .jsonPath("$.items[0].steps[0].messenger.name")
                .isEqualTo("Name of s2")
                .jsonPath("$.items[0].steps[0].contact")
                .doesNotExist()
                .jsonPath("$.items[0].endedOn")
                .doesNotExist();
        record("plan", "n1", new PlanEnded(EntryId.of("plan.n1.b"), Script.said("done"), TODAY));
        read("/plans/n1")
                .jsonPath("$.endedBecause")
                .isEqualTo("done")
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.knownAt")
                .isEqualTo(files.ledger().head())
                .jsonPath("$.asOf")
                .isEqualTo(TODAY.toString());
    }

    private WebTestClient.ResponseSpec propose(String body) {
        return reader().post()
                .uri("/" + programme + "/plans")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body.replace((char) 39, '"'))
                .exchange();
    }
}
