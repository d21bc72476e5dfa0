package nl.draagvlak.query.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.query.ReadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class WhatIfReadTest extends ReadTest {

    @Autowired
    private RecordStore records;

    @BeforeEach
    void drawTwoDomainsJoinedByTwoPaths() {
        domain("it");
        domain("care", "it");
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.TargetGroupAdded(new TargetGroupId("desk"), "Desk", new DomainId("care"), null));
        stakeholder("ian", "it");
        stakeholder("ivy", "it");
        stakeholder("cas", "care");
        stakeholder("cor", "care");
        tie("ian", "cas");
        tie("ivy", "cor");
    }

    @Test
    void tellsWhatWouldAppearWhenSomebodyLeaves() {
        ask("""
            {"events": [{"type": "leaves", "stakeholder": "ian"}]}\
            """)
                .jsonPath("$.supposed[0]")
                .isEqualTo("Name of ian takes no part any more.")
                .jsonPath("$.appeared[0].id")
                .isEqualTo("missing-bridge-builder.it.care")
                .jsonPath("$.appeared[0].severity")
                .isEqualTo("attention")
                .jsonPath("$.appeared[0].score")
                .isEqualTo(0.6)
                .jsonPath("$.vanished.length()")
                .isEqualTo(0);
    }

    @Test
    void tellsWhatWouldVanishWhenATieIsMade() {
        record(
                "stakeholder",
                "ian",
                new StakeholderEvent.TieEnded(
                        new EntryId("stakeholder", "ian", "x1"), new StakeholderId("cas"), TieKind.INFLUENCE, TODAY));
        ask("""
            {"events": [{"type": "tie-made", "from": "ian", "to": "cas"}]}\
            """)
                .jsonPath("$.vanished[?(@.id == 'missing-bridge-builder.it.care')]")
                .exists()
                .jsonPath("$.measures[?(@.of == 'domain-pair' && @.measure == 'independentPaths')].before")
                .isEqualTo(1.0)
                .jsonPath("$.measures[?(@.of == 'domain-pair' && @.measure == 'independentPaths')].after")
                .isEqualTo(2.0);
    }

    @Test
    void showsBothFiguresOfWhatWouldChangeAndWhichSuppositionItRestsOn() {
        ask("""
            {"events": [{"type": "stance-changed", "stakeholder": "cas", "stance": 0}]}\
            """)
                .jsonPath("$.changed[?(@.before.id == 'weakly-supported-domain.care')].after.supposedEvidence[0]")
                .isEqualTo(0)
                .jsonPath("$.changed[?(@.before.id == 'weakly-supported-domain.care')].before.known.unknown")
                .isEqualTo(2)
                .jsonPath("$.changed[?(@.before.id == 'weakly-supported-domain.care')].after.known.unknown")
                .isEqualTo(1);
    }

    @Test
    void namesNothingThatIsOnlySupposedAsSpeakingAgainstAnInsight() {
        ask("""
            {"events": [{"type": "leaves", "stakeholder": "ian"}, {"type": "tie-made", "from": "cor", "to": "ivy", "kind": "trust"}]}\
            """)
                .jsonPath("$.appeared[0].id")
                .isEqualTo("missing-bridge-builder.it.care")
                .jsonPath("$.appeared[0].counterEvidence.length()")
                .isEqualTo(0);
    }

    @Test
    void changesNothingWhenNothingIsSupposed() {
        ask("""
            {"events": []}\
            """)
                .jsonPath("$.appeared.length()")
                .isEqualTo(0)
                .jsonPath("$.vanished.length()")
                .isEqualTo(0)
                .jsonPath("$.changed.length()")
                .isEqualTo(0)
                .jsonPath("$.measures.length()")
                .isEqualTo(0);
    }

    @Test
    void recordsNothing() {
        long head = files.ledger().head();
        String verified = verification();
        List<RecordStore.Stored> kept = records.readAll("");
        ask("""
            {"events": [{"type": "leaves", "stakeholder": "ian"}, {"type": "speaks-for", "stakeholder": "cas", "targetGroup": "Desk"}]}\
            """);
        assertThat(files.ledger().head()).isEqualTo(head);
        assertThat(verification()).isEqualTo(verified).contains("\"valid\":true");
        assertThat(records.readAll("")).isEqualTo(kept);
        read("/insights").jsonPath("$[?(@.kind == 'missing-bridge-builder')]").doesNotExist();
    }

    @Test
    void tellsThatNobodyLacksASponsorAnyMoreWhenSomebodyOfTheBoardBecomesOne() {
        onTheBoard("bea");
        read("/insights").jsonPath("$[?(@.kind == 'missing-sponsor')]").exists();
        ask("""
            {"events": [
              {"type": "stance-changed", "stakeholder": "bea", "stance": 2},
              {"type": "voice-taken-up", "stakeholder": "bea", "voice": "sponsor"}
            ]}\
            """)
                .jsonPath("$.supposed[1]")
                .isEqualTo("Name of bea becomes the sponsor of the programme.")
                .jsonPath("$.vanished[?(@.kind == 'missing-sponsor')]")
                .exists();
    }

    @Test
    void tellsThatAGroupHasItsAmbassadorEnthusiastAndCoachWhenSomebodyBecomesThat() {
        for (int clerk = 1; clerk <= 5; clerk++) {
            clerk("clerk" + clerk);
        }
        tie("clerk1", "clerk2");
        read("/insights")
                .jsonPath("$[?(@.id == 'missing-ambassador.desk')]")
                .exists()
                .jsonPath("$[?(@.id == 'missing-enthusiast.desk')]")
                .exists();
        ask("""
            {"events": [
              {"type": "stance-changed", "stakeholder": "clerk1", "stance": 2},
              {"type": "voice-taken-up", "stakeholder": "clerk1", "voice": "ambassador", "targetGroup": "Desk"},
              {"type": "voice-taken-up", "stakeholder": "clerk1", "voice": "enthusiast", "targetGroup": "desk"}
            ]}\
            """)
                .jsonPath("$.vanished[?(@.id == 'missing-ambassador.desk')]")
                .exists()
                .jsonPath("$.vanished[?(@.id == 'missing-enthusiast.desk')]")
                .exists()
                .jsonPath("$.appeared[?(@.id == 'missing-adoption-coach.desk')]")
                .exists();
        ask("""
            {"events": [
              {"type": "stance-changed", "stakeholder": "clerk1", "stance": 2},
              {"type": "voice-taken-up", "stakeholder": "clerk1", "voice": "adoption-coach", "targetGroup": "Desk"}
            ]}\
            """)
                .jsonPath("$.appeared[?(@.id == 'missing-adoption-coach.desk')]")
                .doesNotExist();
    }

    @Test
    void supposesNoVoiceThatCouldNotBeRecorded() {
        post("""
            {"events": [
              {"type": "voice-taken-up", "stakeholder": "cas", "voice": "ambassador"},
              {"type": "voice-taken-up", "stakeholder": "cas", "voice": "sponsor", "targetGroup": "Desk"},
              {"type": "voice-taken-up", "stakeholder": "cas", "voice": "adoption-coach", "domain": "care"},
              {"type": "voice-taken-up", "stakeholder": "cas", "voice": "enthusiast", "domain": "care", "targetGroup": "Desk"},
              {"type": "voice-taken-up", "stakeholder": "cas", "voice": "hero"}
            ]}\
            """, "en")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].code")
                .isEqualTo(List.of(
                        "ambassador-of-nobody",
                        "sponsor-of-group",
                        "coach-without-group",
                        "domain-and-group",
                        "unknown-value"));
    }

    @Test
    void listsEveryFaultAtOnce() {
        post("""
            {"events": [
              {"type": "leaves", "stakeholder": "nobody"},
              {"type": "tie-made", "from": "ian", "to": "ian"},
              {"type": "tie-ended", "from": "cas", "to": "ian", "strength": 1},
              {"type": "stance-changed", "stakeholder": "cas", "stance": 3},
              {"type": "domain-moved", "domain": "moon"},
              {"type": "dances"},
              7
            ], "why": "not"}\
            """, "en")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .isEqualTo(List.of(
                        "/why",
                        "/events/0/stakeholder",
                        "/events/1",
                        "/events/2",
                        "/events/2/strength",
                        "/events/3/stance",
                        "/events/4/stakeholder",
                        "/events/4/domain",
                        "/events/5/type",
                        "/events/6"))
                .jsonPath("$.errors[1].code")
                .isEqualTo("unknown-stakeholder")
                .jsonPath("$.errors[3].code")
                .isEqualTo("no-such-tie");
    }

    @Test
    void readsEachThingInTheLightOfThoseBeforeIt() {
        post("""
            {"events": [
              {"type": "leaves", "stakeholder": "ian"},
              {"type": "tie-made", "from": "ian", "to": "cor"},
              {"type": "tie-made", "from": "cas", "to": "ivy", "kind": "trust"},
              {"type": "tie-ended", "from": "cas", "to": "ivy", "kind": "trust"}
            ]}\
            """, "en")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].code")
                .isEqualTo("takes-no-part");
    }

    @Test
    void speaksTheReadersLanguage() {
        post("""
            {"events": [{"type": "leaves", "stakeholder": "ian"}]}\
            """, "nl")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.supposed[0]")
                .isEqualTo("Name of ian doet niet meer mee.")
                .jsonPath("$.appeared[0].title")
                .isEqualTo("Tussen ‘it’ en ‘care’ loopt alles via Name of ivy");
    }

    @Test
    void asksAboutAPastMomentToo() {
        long before = files.ledger().head();
        stakeholder("new", "it");
        reader().post()
                .uri("/" + programme + "/what-if?knownAt=" + before)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                    {"events": [{"type": "leaves", "stakeholder": "new"}]}\
                    """)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private String verification() {
        byte[] body = reader().mutate()
                .baseUrl(address())
                .build()
                .get()
                .uri("/v1/ledger/verification")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    private WebTestClient.BodyContentSpec ask(String body) {
        return post(body, "en").expectStatus().isOk().expectBody();
    }

    private WebTestClient.ResponseSpec post(String body, String language) {
        return reader().post()
                .uri("/" + programme + "/what-if")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private void domain(String id, String... mustWorkWith) {
        List<DomainId> others =
                List.of(mustWorkWith).stream().map(DomainId::new).toList();
        record("programme", programme.value(), new ProgrammeEvent.DomainAdded(new DomainId(id), id, others, 1));
    }

    private void stakeholder(String id, String domain) {
        record("stakeholder", id, new StakeholderEvent.StakeholderRegistered(profile(id, "Name of " + id, domain)));
    }

    private void onTheBoard(String id) {
        record("stakeholder", id, new StakeholderEvent.StakeholderRegistered(someone(id, Layer.BOARD, Set.of())));
    }

    private void clerk(String id) {
        record(
                "stakeholder",
                id,
                new StakeholderEvent.StakeholderRegistered(
                        someone(id, Layer.WORK_FLOOR, Set.of(new TargetGroupId("desk")))));
    }

    private Profile someone(String id, Layer layer, Set<TargetGroupId> groups) {
        return new Profile(
                StakeholderKind.ROLE,
                Personal.of(subject(id), "Name of " + id),
                null,
                new DomainId("care"),
                layer,
                groups,
                Set.of(),
                null,
                null,
                null);
    }

    private void tie(String from, String to) {
        Tie tie =
                new Tie(new StakeholderId(to), TieKind.INFLUENCE, 0.6, 1, false, null, LocalDate.of(2026, 6, 1), null);
        record("stakeholder", from, new StakeholderEvent.TieReported(new EntryId("stakeholder", from, "t1"), tie));
    }
}
