package nl.draagvlak.standalone;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        useMainMethod = UseMainMethod.ALWAYS,
        properties = "draagvlak.access.bootstrap-token=let-me-in")
class DraagvlakTest {

    @TempDir
    private static Path data;

    /** The reference is the longest answer, in bytes. */
    private static final int LONGEST_ANSWER = 4_000_000;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void freshData(DynamicPropertyRegistry properties) {
        properties.add("draagvlak.data", data::toString);
    }

    @Test
    void isReadyWhenItHasStarted() {
        get("/actuator/health/readiness")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("UP");
    }

    @Test
    void showsNoOtherInsideThanItsHealth() {
        get("/actuator/env").expectStatus().isUnauthorized();
        get("/actuator").expectStatus().isUnauthorized();
    }

    @Test
    void givesItsReferenceToAnyoneFromAnySite() {
        client().get()
                .uri("/v1/openapi.json")
                .header(HttpHeaders.ORIGIN, "https://example.org")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .expectBody()
                .jsonPath("$.info.title")
                .isEqualTo("Draagvlak")
                .jsonPath("$.info.version")
                .isEqualTo("1.0.0")
                .jsonPath("$.info.contact")
                .exists()
                .jsonPath("$.info.license.identifier")
                .isEqualTo("Apache-2.0")
                .jsonPath("$.paths['/v1/me'].get['x-service']")
                .isEqualTo("query")
                .jsonPath("$.paths['/v1/me'].get.parameters")
                .doesNotExist()
                .jsonPath("$.paths['/v1/me'].get.responses['401'].content['application/problem+json']")
                .exists();
    }

    @Test
    void keepsTheRestOfTheInterfaceFromOtherSites() {
        client().get()
                .uri("/v1/me")
                .header(HttpHeaders.ORIGIN, "https://example.org")
                .headers(headers -> headers.setBearerAuth("let-me-in"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    }

    private WebTestClient.ResponseSpec get(String address) {
        return client().get().uri(address).exchange();
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30)) // the reference is made when it is first asked for
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER))
                .build();
    }
}
