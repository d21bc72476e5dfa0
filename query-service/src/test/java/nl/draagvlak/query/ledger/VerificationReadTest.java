package nl.draagvlak.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;
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
    void signsWhatTheLedgerIsNow() throws Exception {
        long head = register("s1", "Noor de Wit");
        Checkpoint checkpoint = checkpoint();
        assertThat(checkpoint.position()).isEqualTo(head);
        assertThat(holds(checkpoint)).isTrue();
        assertThat(checkpoint().publicKey()).isEqualTo(checkpoint.publicKey());
    }

    @Test
    void doesNotHoldForAnotherHash() throws Exception {
        Checkpoint signed = checkpoint();
        assertThat(holds(new Checkpoint(
                        signed.position(),
                        "00" + signed.hash().substring(2),
                        signed.at(),
                        signed.signature(),
                        signed.publicKey())))
                .isFalse();
    }

    private static boolean holds(Checkpoint checkpoint) throws Exception {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(checkpoint.publicKey()))));
        signature.update(Checkpoint.statement(checkpoint.position(), checkpoint.hash(), checkpoint.at())
                .getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(checkpoint.signature()));
    }

    private Checkpoint checkpoint() {
        return Objects.requireNonNull(api().get()
                .uri("/checkpoint")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Checkpoint.class)
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
