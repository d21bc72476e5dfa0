package nl.draagvlak.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draagvlak.access.ProbeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

class AccessTest extends ProbeTest {

    private static final Pattern PAGE_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BODY = "{\"name\":\"a\",\"strength\":1,\"inner\":[]}";

    @Test
    void knowsTheBearerOfTheBootstrapToken() {
        script().get()
                .uri("/v1/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"actor\":\"bootstrap\",\"roles\":[\"administrator\"],\"language\":\"en\"}");
    }

    @Test
    void takesAWriteWithATokenAndMakesNoSessionForIt() {
        script().post()
                .uri("/v1/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BODY)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE)
                .expectBody()
                .jsonPath("$.actor")
                .isEqualTo("bootstrap");
    }

    @Test
    void refusesTheApiToAStranger() {
        stranger()
                .get()
                .uri("/v1/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-signed-in");
    }

    @Test
    void refusesAWriteToAStrangerAsItDoesARead() {
        stranger()
                .post()
                .uri("/v1/things")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BODY)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/", "/v1/nowhere", "/V1/me", "/v1/me/", "/v1;x=1/me", "/actuator/env"})
    void keepsAStrangerOutOfWhateverAddress(String address) {
        int status = stranger()
                .get()
                .uri(address)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
        assertThat(status).isIn(302, 400, 401, 403, 404);
    }

    @Test
    void refusesAnUnknownTokenAlsoWithASession() {
        String session = signedIn();
        stranger()
                .get()
                .uri("/v1/me")
                .cookie("session", session)
                .header(HttpHeaders.AUTHORIZATION, "Bearer guess")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void sendsAStrangerFromAPageToSigningIn() {
        stranger()
                .get()
                .uri("/")
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/sign-in");
    }

    @Test
    void signsInByThePrintedAddressIntoASessionThatScriptsAndOtherSitesCannotUse() {
        EntityExchangeResult<Void> answer = stranger()
                .get()
                .uri("/sign-in?token=" + oneTimeToken.issue())
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/")
                .expectBody()
                .isEmpty();
        ResponseCookie cookie = sessionOf(answer);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        stranger()
                .get()
                .uri("/v1/me")
                .cookie("session", cookie.getValue())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.actor")
                .isEqualTo("local");
    }

    @Test
    void takesTheTokenOnce() {
        String token = oneTimeToken.issue();
        stranger()
                .get()
                .uri("/sign-in?token=" + token)
                .exchange()
                .expectStatus()
                .isSeeOther();
        stranger()
                .get()
                .uri("/sign-in?token=" + token)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void voidsTheTokenWhenAnotherIsIssued() {
        String first = oneTimeToken.issue();
        oneTimeToken.issue();
        stranger()
                .get()
                .uri("/sign-in?token=" + first)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void signsInByTheFormUnderANewSession() {
        EntityExchangeResult<String> page = page();
        String before = sessionOf(page).getValue();
        EntityExchangeResult<Void> answer = submit(before, pageTokenOf(page), oneTimeToken.issue())
                .expectStatus()
                .isSeeOther()
                .expectBody()
                .isEmpty();
        assertThat(sessionOf(answer).getValue()).isNotEqualTo(before);
    }

    @Test
    void refusesTheFormOfAnotherSite() {
        submit(sessionOf(page()).getValue(), "guess", oneTimeToken.issue())
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("missing-page-token");
    }

    @Test
    void saysOnThePageThatATokenIsNotValid() {
        EntityExchangeResult<String> page = page();
        submit(sessionOf(page).getValue(), pageTokenOf(page), "guess")
                .expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .value(text -> assertThat(text).contains("This token is not valid"));
    }

    @Test
    void refusesAWriteOfASessionWithoutThePagesToken() {
        stranger()
                .post()
                .uri("/v1/things")
                .cookie("session", signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BODY)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("missing-page-token");
    }

    @Test
    void takesAWriteOfASessionWithThePagesToken() {
        String session = signedIn();
        stranger()
                .post()
                .uri("/v1/things")
                .cookie("session", session)
                .header("X-CSRF-TOKEN", pageTokenOf(page(session)))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BODY)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.actor")
                .isEqualTo("local");
    }

    @Test
    void endsTheSessionWhenSomebodySignsOut() {
        String session = signedIn();
        stranger()
                .post()
                .uri("/sign-out")
                .cookie("session", session)
                .body(BodyInserters.fromFormData("_csrf", pageTokenOf(page(session))))
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/sign-in");
        stranger()
                .get()
                .uri("/v1/me")
                .cookie("session", session)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void putsTheSafetyHeadersOnAnswersAndProblems() {
        for (WebTestClient client : List.of(script(), stranger())) {
            client.get()
                    .uri("/v1/me")
                    .exchange()
                    .expectHeader()
                    .valueEquals("API-Version", "1.0.0")
                    .expectHeader()
                    .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("X-Frame-Options", "DENY")
                    .expectHeader()
                    .valueEquals("Referrer-Policy", "no-referrer")
                    .expectHeader()
                    .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }

    @Test
    void letsThePageLoadNothingButItsOwnFiles() {
        assertThat(page().getResponseHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
    }

    @Test
    void speaksDutchToADutchReader() {
        stranger()
                .mutate()
                .defaultHeaders(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, "nl-NL"))
                .build()
                .get()
                .uri("/sign-in")
                .exchange()
                .expectBody(String.class)
                .value(text -> assertThat(text).contains("<html lang=\"nl\">", "Aanmelden"));
    }

    private String signedIn() {
        return sessionOf(stranger()
                        .get()
                        .uri("/sign-in?token=" + oneTimeToken.issue())
                        .exchange()
                        .expectBody()
                        .isEmpty())
                .getValue();
    }

    private EntityExchangeResult<String> page() {
        return stranger()
                .get()
                .uri("/sign-in")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
    }

    private EntityExchangeResult<String> page(String session) {
        return stranger()
                .get()
                .uri("/sign-in")
                .cookie("session", session)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private WebTestClient.ResponseSpec submit(String session, String pageToken, String token) {
        return stranger()
                .post()
                .uri("/sign-in")
                .cookie("session", session)
                .body(BodyInserters.fromFormData("_csrf", pageToken).with("token", token))
                .exchange();
    }

    private static ResponseCookie sessionOf(EntityExchangeResult<?> answer) {
        return Objects.requireNonNull(answer.getResponseCookies().getFirst("session"));
    }

    private static String pageTokenOf(EntityExchangeResult<String> page) {
        Matcher matcher = PAGE_TOKEN.matcher(Objects.requireNonNull(page.getResponseBody()));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
