package nl.draagvlak.query.network.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class NetworkReadTest extends ReadTest {

    private int entries;
    private long position;

    @BeforeEach
    void tieThreePeopleInTwoDomains() {
        domain("d1", "science");
        domain("d2", "citizens");
        member("a", "=Noor & <Co>", "d1");
        member("b", "Bram Kok", "d1");
        member("c", "Ilse Vos", "d2");
        tie("a", "b", 1);
        position = tie("b", "c", 0.5);
    }

    private void domain(String id, String name) {
        record("programme", programme.value(), new ProgrammeEvent.DomainAdded(new DomainId(id), name, List.of(), 1));
    }

    private void member(String id, String name, String domain) {
        record("stakeholder", id, new StakeholderEvent.StakeholderRegistered(profile(id, name, domain)));
    }

    private long tie(String from, String to, double strength) {
        return record(
                "stakeholder",
                from,
                new StakeholderEvent.TieReported(
                        Script.entry("stakeholder", from, ++entries),
                        new Tie(new StakeholderId(to), TieKind.INFLUENCE, strength, 1, false, null, TODAY, null)));
    }

    private WebTestClient.ResponseSpec network(String type) {
        return reader().get()
                .uri("/" + programme + "/network")
                .header(HttpHeaders.ACCEPT, type)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void measuresThePlainNetworkUnlessAskedOtherwise() {
        read("/network/measures")
                .jsonPath("$.knownAt")
                .isEqualTo(position)
                .jsonPath("$.asOf")
                .isEqualTo(TODAY.toString())
                .jsonPath("$.network.ties")
                .isEqualTo(2)
                .jsonPath("$.network.eiIndex")
                .isEqualTo(0.0)
                .jsonPath("$.stakeholders[1].name")
                .isEqualTo("Bram Kok")
                .jsonPath("$.stakeholders[1].reference")
                .isEqualTo("ref-b")
                .jsonPath("$.stakeholders[1].domain")
                .isEqualTo("d1")
                .jsonPath("$.stakeholders[1].betweenness")
                .isEqualTo(1.0)
                .jsonPath("$.stakeholders[1].brokerage.representative")
                .isEqualTo(1)
                .jsonPath("$.stakeholders[1].articulationPoint")
                .isEqualTo(true)
                .jsonPath("$.domains[0].members")
                .isEqualTo(2)
                .jsonPath("$.domains[0].support")
                .doesNotExist()
                .jsonPath("$.domains[0].voiceCoverage")
                .isEqualTo(0.0)
                .jsonPath("$.domainPairs[0].independentPaths")
                .isEqualTo(1)
                .jsonPath("$.domainPairs[0].strength")
                .isEqualTo(1.0)
                .jsonPath("$.domainPairs[1].independentPaths")
                .isEqualTo(0);
    }

    @Test
    void measuresByStrengthAndOfTheOtherKindWhenAsked() {
        read("/network/measures?weights=strength")
                .jsonPath("$.domainPairs[0].strength")
                .isEqualTo(0.5);
        read("/network/measures?kind=trust")
                .jsonPath("$.network.ties")
                .isEqualTo(0)
                .jsonPath("$.network.eiIndex")
                .doesNotExist()
                .jsonPath("$.network.reciprocity")
                .doesNotExist()
                .jsonPath("$.stakeholders[0].constraint")
                .doesNotExist()
                .jsonPath("$.stakeholders[0].eigenvector")
                .doesNotExist();
    }

    @Test
    void measuresTheNetworkAsItWasKnownThen() {
        read("/network/measures?knownAt=" + (position - 1))
                .jsonPath("$.knownAt")
                .isEqualTo(position - 1)
                .jsonPath("$.network.ties")
                .isEqualTo(1);
        read("/network/measures?asOf=" + TODAY.minusDays(1))
                .jsonPath("$.network.ties")
                .isEqualTo(0);
    }

    @Test
    void refusesEveryChoiceThatIsNotOffered() {
        reader().get()
                .uri("/" + programme + "/network/measures?weights=heavy&kind=love")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("weights must be one of: ignored, strength.")
                .jsonPath("$.errors[1].pointer")
                .isEqualTo("kind");
    }

    @Test
    void doesNotKnowTheNetworkOfAProgrammeThatIsNotThere() {
        reader().get()
                .uri("/nowhere/network/measures")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void placesEveryoneOnTheMap() {
        read("/network/map")
                .jsonPath("$.nodes.length()")
                .isEqualTo(3)
                .jsonPath("$.nodes[0].name")
                .isEqualTo("=Noor & <Co>")
                .jsonPath("$.nodes[0].stance")
                .doesNotExist()
                .jsonPath("$.nodes[0].x")
                .value(Double.class, x -> assertThat(x).isBetween(0.0, 1.0))
                .jsonPath("$.ties[1].strength")
                .isEqualTo(0.5)
                .jsonPath("$.ties[1].kind")
                .isEqualTo("influence")
                .jsonPath("$.domains[1].name")
                .isEqualTo("citizens");
    }

    @Test
    void givesTheNetworkInEachFormThatIsAskedFor() {
        network(MediaType.APPLICATION_JSON_VALUE)
                .expectBody()
                .jsonPath("$.ties[0].from")
                .isEqualTo("a")
                .jsonPath("$.stakeholders[2].domain")
                .isEqualTo("d2");
        assertThat(text("application/graphml+xml")).contains("attr.name=\"domain\"", "=Noor &amp; &lt;Co&gt;");
        assertThat(text("application/gexf+xml")).contains("version=\"1.3\"", "label=\"Ilse Vos\"");
        assertThat(text("text/csv")).contains("a,b,Directed,1.0,'=Noor & <Co>,Bram Kok,influence");
    }

    private String text(String type) {
        byte[] body = network(type)
                .expectHeader()
                .contentTypeCompatibleWith(type)
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8);
    }

    @Test
    void givesJsonWhereAnythingWillDo() {
        network("*/*").expectHeader().contentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        network("text/html, text/csv;q=0.5, application/*;q=0.4").expectHeader().contentTypeCompatibleWith("text/csv");
    }

    @Test
    void offersNoOtherForm() {
        reader().get()
                .uri("/" + programme + "/network")
                .header(HttpHeaders.ACCEPT, "image/png")
                .exchange()
                .expectStatus()
                .isEqualTo(406);
    }

    @Test
    void namesWhoeverWasErasedInTheReadersLanguage() {
        files.vault().erase(subject("c"));
        read("/network/map").jsonPath("$.nodes[2].name").isEqualTo("erased");
        reader().get()
                .uri("/" + programme + "/network/map")
                .headers(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, "nl"))
                .exchange()
                .expectBody()
                .jsonPath("$.nodes[2].name")
                .isEqualTo("gewist");
    }
}
