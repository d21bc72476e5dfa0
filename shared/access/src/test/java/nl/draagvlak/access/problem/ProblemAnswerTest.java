package nl.draagvlak.access.problem;

import java.nio.charset.StandardCharsets;
import nl.draagvlak.access.ProbeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class ProblemAnswerTest extends ProbeTest {

    @Test
    void namesEveryFaultOfARefusal() {
        problem(get("/v1/refused"), 400, "invalid-request")
                .jsonPath("$.type")
                .isEqualTo("urn:draagvlak:problem:invalid-request")
                .jsonPath("$.title")
                .isEqualTo("The request has faults")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/a")
                .jsonPath("$.errors[0].message")
                .isEqualTo("a is missing.")
                .jsonPath("$.errors[1].line")
                .isEqualTo(3)
                .jsonPath("$.errors[1].column")
                .isEqualTo(4)
                .jsonPath("$.errors[1].pointer")
                .doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"nl,Niet gevonden", "nl-BE,Niet gevonden", "de,Not found", "en-GB,Not found", "fr;q=0.9,Not found"})
    void speaksTheReadersLanguage(String acceptLanguage, String title) {
        script().get()
                .uri("/v1/nowhere")
                .headers(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, acceptLanguage))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo(title);
    }

    @Test
    void saysThatARouteDoesNotExist() {
        problem(get("/v1/nowhere"), 404, "not-found");
    }

    @Test
    void saysWhichMethodsAnAddressTakes() {
        WebTestClient.ResponseSpec answer = script().delete().uri("/v1/things").exchange();
        answer.expectHeader().valueEquals(HttpHeaders.ALLOW, "POST");
        problem(answer, 405, "method-not-allowed")
                .jsonPath("$.detail")
                .isEqualTo("This address does not accept DELETE.");
    }

    @Test
    void refusesAnotherKindOfContent() {
        problem(post("x", MediaType.TEXT_PLAIN), 415, "unsupported-media-type");
    }

    @Test
    void saysWhereJsonIsMalformed() {
        problem(json("{\"name\":\n \"a\",,}"), 400, "malformed-json")
                .jsonPath("$.errors[0].line")
                .isEqualTo(2);
    }

    @Test
    void refusesInvalidUtf8() {
        byte[] body = "{\"name\":\"xx\"}".getBytes(StandardCharsets.UTF_8);
        body[9] = (byte) 0xC3;
        body[10] = (byte) 0x28;
        problem(post(body, MediaType.APPLICATION_JSON), 400, "malformed-json");
    }

    @Test
    void saysWhichValueHasTheWrongForm() {
        problem(json("{\"name\":\"a\",\"inner\":[{\"value\":1},{\"value\":\"many\"}]}"), 400, "wrong-type")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/inner/1/value");
    }

    @Test
    void refusesAMissingBody() {
        problem(
                script().post()
                        .uri("/v1/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .exchange(),
                400,
                "unreadable-body");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        problem(json("{\"name\":\"" + "a".repeat(400_000) + "\"}"), 413, "too-large");
    }

    @Test
    void namesAMissingParameter() {
        problem(get("/v1/things/p1"), 400, "missing-value")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("limit");
    }

    @Test
    void namesAParameterOfTheWrongForm() {
        problem(get("/v1/things/p1?limit=x"), 400, "invalid-parameter")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("limit");
    }

    @Test
    void doesNotFindWhatCannotBeAnId() {
        problem(get("/v1/things/-p1?limit=1"), 404, "not-found");
    }

    @Test
    void showsNothingOfWhatWasNotForeseenButAnIdToFindItInTheLog() {
        problem(get("/v1/failure"), 500, "unexpected")
                .jsonPath("$.instance")
                .value(String.class, id -> org.assertj.core.api.Assertions.assertThat(id)
                        .startsWith("urn:draagvlak:request:"))
                .jsonPath("$.detail")
                .isEqualTo("This was not foreseen. The administrator finds it in the log under the id given here.");
    }

    @Test
    void asksAModuleWhatItsFailuresMean() {
        WebTestClient.ResponseSpec answer = get("/v1/halted");
        answer.expectHeader().exists(HttpHeaders.RETRY_AFTER);
        problem(answer, 503, "programme-halted")
                .jsonPath("$.detail")
                .isEqualTo(
                        "Position 42 of its history, an event of type stakeholder.registered@1, could not be taken in"
                                + " (IllegalStateException). Nothing was skipped and other programmes go on; an"
                                + " administrator must look into it.");
    }

    private WebTestClient.ResponseSpec get(String address) {
        return script().get().uri(address).exchange();
    }

    private WebTestClient.ResponseSpec json(String body) {
        return post(body, MediaType.APPLICATION_JSON);
    }

    private WebTestClient.ResponseSpec post(Object body, MediaType type) {
        return script().post()
                .uri("/v1/things")
                .contentType(type)
                .bodyValue(body)
                .exchange();
    }

    private static WebTestClient.BodyContentSpec problem(WebTestClient.ResponseSpec answer, int status, String code) {
        return answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.detail")
                .isNotEmpty();
    }
}
