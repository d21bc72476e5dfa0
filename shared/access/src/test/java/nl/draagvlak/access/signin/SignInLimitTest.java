package nl.draagvlak.access.signin;

import nl.draagvlak.access.ProbeTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "draagvlak.access.attempts-per-minute=2")
class SignInLimitTest extends ProbeTest {

    @Test
    void refusesWhoeverTriesTooOftenAndSaysHowLongToWait() {
        stranger().get().uri("/sign-in?token=guess").exchange().expectStatus().isUnauthorized();
        stranger().get().uri("/sign-in?token=guess").exchange().expectStatus().isUnauthorized();
        stranger()
                .get()
                .uri("/sign-in?token=" + oneTimeToken.issue())
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-many-attempts");
    }
}
