package nl.draagvlak.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.draagvlak.ledger.chain.Verify;
import nl.draagvlak.query.ReadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class LedgerExportTest extends ReadTest {

    @Test
    void beginsWithTheProgrammeAndEndsWithItsSignedHead() {
        register("s1", "Noor de Wit");
        CheckpointAnswer.Head head = checkpoint();
        List<String> lines = export();
        assertThat(lines.getFirst())
                .isEqualTo("{\"export\":\"draagvlak-programme-1\",\"programme\":\"" + programme + "\"}");
        assertThat(lines.getLast()).isEqualTo("{\"appends\":" + head.appends() + ",\"head\":\"" + head.hash() + "\"}");
        assertThat(lines).hasSize((int) head.appends() + 2);
    }

    @Test
    void isVerifiedElsewhereAgainstACheckpoint(@TempDir Path elsewhere) throws IOException {
        register("s1", "Noor de Wit");
        String checkpoint = Objects.requireNonNull(
                signed().expectBody(String.class).returnResult().getResponseBody());
        register("s2", "Bram Kok");
        Path export = Files.write(elsewhere.resolve("export"), export());
        Path kept = Files.writeString(elsewhere.resolve("checkpoint"), checkpoint);
        List<String> said = new ArrayList<>();
        assertThat(Verify.run(List.of(export.toString(), "--checkpoint", kept.toString()), said::add))
                .as("%s", said)
                .isZero();
        assertThat(said).last().asString().contains("those after it are chained but not signed");
    }

    @Test
    void holdsNothingOfOtherProgrammes() {
        register("elsewhere1", "Noor de Wit");
        String other = programme.value();
        startAProgramme();
        register("s2", "Bram Kok");
        assertThat(export()).noneMatch(line -> line.contains("elsewhere1") || line.contains(other));
    }

    @Test
    void keepsPersonalTextsSealed() {
        register("s1", "Noor de Wit");
        assertThat(export()).noneMatch(line -> line.contains("Noor"));
    }

    @Test
    void doesNotExportWhatBelongsToNoProgramme() {
        reader().get().uri("/nowhere/ledger/export").exchange().expectStatus().isNotFound();
        reader().get().uri("/system/ledger/export").exchange().expectStatus().isNotFound();
    }

    private List<String> export() {
        return Objects.requireNonNull(reader().get()
                        .uri("/" + programme + "/ledger/export")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .lines()
                .toList();
    }

    private CheckpointAnswer.Head checkpoint() {
        return Objects.requireNonNull(signed().expectBody(CheckpointAnswer.class)
                        .returnResult()
                        .getResponseBody())
                .programmes()
                .stream()
                .filter(head -> head.programme().equals(programme.value()))
                .findFirst()
                .orElseThrow();
    }

    private WebTestClient.ResponseSpec signed() {
        return reader().mutate()
                .baseUrl(address() + "/v1/ledger/checkpoint")
                .build()
                .get()
                .exchange();
    }
}
