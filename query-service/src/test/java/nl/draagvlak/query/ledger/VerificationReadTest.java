package nl.draagvlak.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.draagvlak.ledger.chain.Checkpoint;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.chain.ProgrammeHead;
import nl.draagvlak.query.ReadTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class VerificationReadTest extends ReadTest {

    @Test
    void verifiesUpToTheHead() {
        long head = register("s1", "Noor de Wit");
        ledger("/verification")
                .jsonPath("$.valid")
                .isEqualTo(true)
                .jsonPath("$.positions")
                .isEqualTo(head)
                .jsonPath("$.verifiedUpTo")
                .isEqualTo(head)
                .jsonPath("$.firstBroken")
                .doesNotExist();
    }

    @Test
    void beginsAFullRunWithoutWaitingForIt() {
        api().get()
                .uri("/verification?full=true")
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectHeader()
                .valueEquals("Location", "/v1/ledger/verification")
                .expectBody()
                .jsonPath("$.full.state")
                .exists();
    }

    @Test
    void signsWhatTheLedgerIsNow() {
        long head = register("s1", "Noor de Wit");
        CheckpointAnswer answer = checkpoint();
        assertThat(answer.position()).isEqualTo(head);
        assertThat(signed(answer, answer.hash()).isSigned()).isTrue();
        assertThat(checkpoint().publicKey()).isEqualTo(answer.publicKey());
    }

    @Test
    void signsTheHeadOfEveryProgramme() {
        register("s1", "Noor de Wit");
        long before = appends(checkpoint());
        register("s2", "Bram Kok");
        CheckpointAnswer answer = checkpoint();
        assertThat(appends(answer)).isEqualTo(before + 1);
        assertThat(signed(answer, answer.hash()).isSigned()).isTrue();
    }

    @Test
    void doesNotHoldForAnotherHash() {
        CheckpointAnswer answer = checkpoint();
        assertThat(signed(answer, "00" + answer.hash().substring(2)).isSigned()).isFalse();
    }

    private long appends(CheckpointAnswer answer) {
        return answer.programmes().stream()
                .filter(head -> head.programme().equals(programme.value()))
                .mapToLong(CheckpointAnswer.Head::appends)
                .findFirst()
                .orElseThrow();
    }

    private static Checkpoint signed(CheckpointAnswer answer, String hash) {
        return new Checkpoint(
                answer.position(),
                new Hash(hash),
                answer.at(),
                answer.programmes().stream()
                        .map(head -> new ProgrammeHead(head.programme(), head.appends(), new Hash(head.hash())))
                        .toList(),
                answer.signature(),
                answer.publicKey());
    }

    private CheckpointAnswer checkpoint() {
        return Objects.requireNonNull(api().get()
                .uri("/checkpoint")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(CheckpointAnswer.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.BodyContentSpec ledger(String path) {
        return api().get().uri(path).exchange().expectStatus().isOk().expectBody();
    }

    private WebTestClient api() {
        return reader().mutate().baseUrl(address() + "/v1/ledger").build();
    }
}
