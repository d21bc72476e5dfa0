package nl.draagvlak.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.query.ReadTest;
import nl.draagvlak.query.rebuild.RebuildState.State;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

class RebuildReadTest extends ReadTest {

    @Autowired
    private RebuildController controller;

    @Test
    void isAnsweredWithThePlaceWhereItsOutcomeWillBe() {
        register("s1", "Noor de Wit");
        begin(programme.value())
                .expectStatus()
                .isAccepted()
                .expectHeader()
                .valueEquals("Location", "/v1/programmes/" + programme + "/rebuild");
        RebuildState ended = ended();
        assertThat(ended.state()).isEqualTo(State.COMPLETED);
        assertThat(ended.differences()).isEqualTo(List.of());
        assertThat(ended.progress().done())
                .isEqualTo(ended.progress().total())
                .isEqualTo(files.ledger().head(programme));
    }

    @Test
    void canBeDoneAgain() {
        begin(programme.value()).expectStatus().isAccepted();
        ended();
        register("s1", "Noor de Wit");
        begin(programme.value()).expectStatus().isAccepted();
        assertThat(ended().progress().total()).isEqualTo(files.ledger().head(programme));
        read("/stakeholders").jsonPath("$.items.length()").isEqualTo(1);
    }

    @Test
    void isForAdministratorsOnly() {
        Caller auditor = new Caller(ACTOR, Set.of(Role.AUDITOR, Role.PROGRAMME_MANAGER), Locale.ENGLISH);
        assertThatThrownBy(() -> controller.begin(programme, auditor).block())
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.status()).isEqualTo(403);
                    assertThat(refused.code()).isEqualTo("not-allowed");
                });
    }

    @Test
    void isRefusedForAProgrammeThatIsNotThere() {
        begin("p-none").expectStatus().isNotFound();
        begin("system").expectStatus().isNotFound();
    }

    @Test
    void hasNoOutcomeBeforeItWasAskedFor() {
        reader().get()
                .uri("/" + programme + "/rebuild")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private RebuildState ended() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(this::state, state -> state.state() != State.RUNNING);
    }

    private RebuildState state() {
        return Objects.requireNonNull(reader().get()
                .uri("/" + programme + "/rebuild")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(RebuildState.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec begin(String of) {
        return reader().post().uri("/" + of + "/rebuild").exchange();
    }
}
