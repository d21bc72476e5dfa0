package nl.draagvlak.query.technique;

import nl.draagvlak.query.ReadTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

class CatalogueReadTest extends ReadTest {

    @Test
    void showsTheCatalogueInTheLanguageOfTheReader() {
        catalogue("nl").jsonPath("$.techniques[?(@.code=='look-ahead')].name").isEqualTo("Vooruitkijken");
        catalogue("en").jsonPath("$.techniques[?(@.code=='look-ahead')].name").isEqualTo("Look ahead");
    }

    @Test
    void saysWhyALeverThatWorksBelowAwarenessIsProper() {
        catalogue("en")
                .jsonPath("$.levers[?(@.code=='scarcity')].belowAwareness")
                .isEqualTo(true)
                .jsonPath("$.levers[?(@.code=='scarcity')].proper")
                .isNotEmpty()
                .jsonPath("$.techniques[?(@.code=='give-guarantees')].proper")
                .doesNotHaveJsonPath();
    }

    @Test
    void citesWhatAnEntryRestsOn() {
        catalogue("en")
                .jsonPath("$.techniques[?(@.code=='implementation-intention')].sources[1]")
                .value(source -> org.assertj.core.api.Assertions.assertThat(source.toString())
                        .contains("Gollwitzer"));
    }

    private WebTestClient.BodyContentSpec catalogue(String language) {
        return reader().mutate()
                .baseUrl(address() + "/v1")
                .defaultHeaders(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, language))
                .build()
                .get()
                .uri("/techniques")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LANGUAGE, language)
                .expectBody();
    }
}
