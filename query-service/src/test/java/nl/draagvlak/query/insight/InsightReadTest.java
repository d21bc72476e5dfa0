package nl.draagvlak.query.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.insight.finding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

class InsightReadTest extends ReadTest {

    private static final String BRIDGE = "/insights/missing-bridge-builder.it.care";

    @LocalServerPort
    private int ownPort;

    private long domains;

    @BeforeEach
    void drawTwoDomainsThatMustWorkTogether() {
        domain("it", "Information technology");
        domain("care", "Social care", "it");
        domains = files.ledger().head();
        stakeholder("ian", "Ian Vermeer", "it");
        stakeholder("cas", "Cas de Wit", "care");
        stance("ian", 2);
    }

    @Test
    void answersAnArrayInTheShapeOfTheContract() {
        read("/insights")
                .jsonPath("$[0].id")
                .isEqualTo("missing-bridge-builder.it.care")
                .jsonPath("$[0].kind")
                .isEqualTo("missing-bridge-builder")
                .jsonPath("$[0].severity")
                .isEqualTo("urgent")
                .jsonPath("$[0].subjects.length()")
                .isEqualTo(2)
                .jsonPath("$[0].score")
                .isEqualTo(1.0)
                .jsonPath("$[0].interval.high")
                .isEqualTo(1.0)
                .jsonPath("$[0].known.unknown")
                .isEqualTo(2)
                .jsonPath("$[0].title")
                .isEqualTo("No bridge-builder between ‘Information technology’ and ‘Social care’")
                .jsonPath("$[0].evidence.length()")
                .isEqualTo(4)
                .jsonPath("$[0].candidates[0].stakeholder")
                .isEqualTo("ian")
                .jsonPath("$[0].candidates[0].name")
                .isEqualTo("Ian Vermeer")
                .jsonPath("$[0].candidates[0].terms")
                .doesNotExist();
    }

    @Test
    void saysInHeadersWhichMomentItIsAbout() {
        reader().get()
                .uri("/" + programme + "/insights?knownAt=" + domains + "&asOf=2026-06-01")
                .exchange()
                .expectHeader()
                .valueEquals("Known-At", Long.toString(domains))
                .expectHeader()
                .valueEquals("As-Of", "2026-06-01")
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LANGUAGE, "en");
    }

    @Test
    void answersAPastMomentAsItWasKnownThen() {
        read("/insights?knownAt=" + domains)
                .jsonPath("$[?(@.kind == 'missing-bridge-builder')]")
                .doesNotExist()
                .jsonPath("$[0].kind")
                .isEqualTo("weakly-supported-domain")
                .jsonPath("$[0].severity")
                .isEqualTo("info");
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(body("/insights", "nl"))
                .contains("Geen bruggenbouwer tussen ‘Information technology’ en ‘Social care’");
    }

    @Test
    void answersTheSameMomentByteForByteTheSame() {
        String moment = "/insights?knownAt=" + files.ledger().head() + "&asOf=2026-06-02";
        String before = body(moment, "en");
        tie("ian", "cas");
        assertThat(body(moment, "en")).isEqualTo(before);
        assertThat(body("/insights", "en")).isNotEqualTo(before);
    }

    @Test
    void takesTheScoreApartAndShowsTheEvidenceOfOneInsight() {
        read(BRIDGE)
                .jsonPath("$.asOf")
                .isEqualTo("2026-06-02")
                .jsonPath("$.id")
                .isEqualTo("missing-bridge-builder.it.care")
                .jsonPath("$.terms[0].name")
                .isEqualTo("gap")
                .jsonPath("$.terms[0].contribution")
                .isEqualTo(0.8)
                .jsonPath("$.candidates[0].terms[0].label")
                .isEqualTo("Knows both worlds")
                .jsonPath("$.events[0].type")
                .isEqualTo("programme.domain-added")
                .jsonPath("$.events[2].name")
                .isEqualTo("Ian Vermeer")
                .jsonPath("$.events.length()")
                .isEqualTo(4);
    }

    @Test
    void explainsEachTermWithTheEventsBehindIt() {
        read(BRIDGE + "/explanation")
                .jsonPath("$.score")
                .isEqualTo(1.0)
                .jsonPath("$.terms[0].label")
                .isEqualTo("How far apart the two are")
                .jsonPath("$.terms[0].how")
                .value(String.class, how -> assertThat(how).contains("independent paths"))
                .jsonPath("$.terms[0].positions.length()")
                .isEqualTo(4)
                .jsonPath("$.terms[1].positions.length()")
                .isEqualTo(2)
                .jsonPath("$.candidates[0].terms.length()")
                .isNotEmpty()
                .jsonPath("$.events[0].type")
                .isEqualTo("programme.domain-added");
    }

    @Test
    void tellsHowSureEachInsightIsAndWhatToAsk() {
        read("/insights/uncertainty")
                .jsonPath("$.rounds")
                .isEqualTo(200)
                .jsonPath("$.method")
                .value(String.class, method -> assertThat(method).contains("200 possible worlds"))
                .jsonPath("$.insights[0].id")
                .isEqualTo("missing-bridge-builder.it.care")
                .jsonPath("$.insights[0].score.high")
                .isEqualTo(1.0)
                .jsonPath("$.questions[0].question")
                .value(String.class, question -> assertThat(question).startsWith("Ask "));
    }

    @Test
    void showsWhatGetsAcrossAndWhatIsLeftWithoutEachCarrier() {
        tie("ian", "cas");
        read(BRIDGE)
                .jsonPath("$.crossing.there.independentPaths")
                .isEqualTo(1)
                .jsonPath("$.crossing.there.ways[0].people[0].name")
                .isEqualTo("Ian Vermeer")
                .jsonPath("$.crossing.carriers[0].pathsWithout.there")
                .isEqualTo(0)
                .jsonPath("$.crossing.back.independentPaths")
                .isEqualTo(0);
    }

    @Test
    void tellsWhichNewTiesACandidateWouldMake() {
        read("/insights")
                .jsonPath("$[0].candidates[0].ties[0].to")
                .isEqualTo("cas")
                .jsonPath("$[0].candidates[0].change.paths.after")
                .isEqualTo(1.0);
    }

    @Test
    void showsHowSupportStoodInTheLastPeriods() {
        read("/insights/support")
                .jsonPath("$.periodDays")
                .isEqualTo(30)
                .jsonPath("$.domains[0].state")
                .isEqualTo("supported")
                .jsonPath("$.domains[0].periods.length()")
                .isEqualTo(6)
                .jsonPath("$.domains[0].periods[0].state")
                .isEqualTo("no-data")
                .jsonPath("$.domains[0].trend.direction")
                .isEqualTo("unknown")
                .jsonPath("$.domains[1].state")
                .isEqualTo("no-data")
                .jsonPath("$.domains[1].support")
                .doesNotExist();
    }

    @Test
    void explainsNothingThatIsNotFound() {
        reader().get()
                .uri("/" + programme + "/insights/weakly-supported-domain.nowhere/explanation")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void hasNoInsightThatIsNotFound() {
        tie("ian", "cas");
        stakeholder("ivy", "Ivy Postma", "it");
        stakeholder("cor", "Cor Smit", "care");
        tie("ivy", "cor");
        reader().get().uri("/" + programme + BRIDGE).exchange().expectStatus().isNotFound();
    }

    @Test
    void hasNoInsightsOfAProgrammeThatIsNotThere() {
        reader().get().uri("/nowhere/insights").exchange().expectStatus().isNotFound();
    }

    @Test
    void tellsTheRulesItGoesBy() {
        reader().mutate()
                .baseUrl("http://127.0.0.1:" + ownPort)
                .build()
                .get()
                .uri("/v1/insight-kinds")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(Kind.values().length)
                .jsonPath("$[0].kind")
                .isEqualTo("missing-bridge-builder")
                .jsonPath("$[0].heading")
                .isEqualTo("Missing bridge-builders")
                .jsonPath("$[?(@.kind == 'weakly-supported-domain')].rule")
                .value(List.class, rules -> assertThat(rules.toString()).contains("50%", "25%"))
                .jsonPath("$[0].against")
                .value(String.class, against -> assertThat(against).startsWith("Ties of trust"))
                .jsonPath("$[?(@.kind == 'blueprint-decision')].helps[0].name")
                .isEqualTo("Scenarios instead of a blueprint");
    }

    private String body(String path, String language) {
        EntityExchangeResult<byte[]> answer = reader().get()
                .uri("/" + programme + path)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
        byte[] body = answer.getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    private void domain(String id, String name, String... mustWorkWith) {
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.DomainAdded(
                        new DomainId(id),
                        name,
                        List.of(mustWorkWith).stream().map(DomainId::new).toList(),
                        1));
    }

    private void stakeholder(String id, String name, String domain) {
        record("stakeholder", id, new StakeholderEvent.StakeholderRegistered(profile(id, name, domain)));
    }

    private void stance(String id, int value) {
        Stance stance = new Stance(null, value, LocalDate.of(2026, 6, 1), Personal.text("said so", List.of()), false);
        record("stakeholder", id, new StakeholderEvent.StanceTaken(new EntryId("stakeholder", id, "s1"), stance));
    }

    private void tie(String from, String to) {
        Tie tie =
                new Tie(new StakeholderId(to), TieKind.INFLUENCE, 0.6, 1, false, null, LocalDate.of(2026, 6, 1), null);
        record("stakeholder", from, new StakeholderEvent.TieReported(new EntryId("stakeholder", from, "t1"), tie));
    }
}
