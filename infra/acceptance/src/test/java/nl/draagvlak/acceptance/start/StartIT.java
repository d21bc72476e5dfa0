package nl.draagvlak.acceptance.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.draagvlak.acceptance.program.Program;
import nl.draagvlak.acceptance.program.Program.Ended;
import nl.draagvlak.ledger.LedgerFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {

    @TempDir
    private Path folder;

    @Test
    void printsOneAddressAndNothingElseAndIsReady() {
        try (Program program = Program.startAsDelivered(folder.resolve("data"))) {
            assertThat(program.console()).hasSize(2);
            assertThat(program.console().getLast()).matches("  http://localhost:\\d+/sign-in\\?token=[0-9a-f]{48}");
            assertThat(program.api().get("/actuator/health/readiness").status()).isEqualTo(200);
        }
    }

    @Test
    void doesNotStartTwiceOnOneFolder() {
        Path data = folder.resolve("data");
        try (Program first = Program.start(data)) {
            assertThatThrownBy(() -> Program.start(data).close()).hasMessageContaining("before it was ready");
            assertThat(first.api().get("/v1/me").status()).isEqualTo(200);
        }
    }

    @Test
    void saysInASentenceThatItsMasterKeyIsEmptyAndGoesOnOnceItIsBack() throws IOException {
        Path data = folder.resolve("data");
        LedgerFiles.open(data, Clock.systemUTC()).close();
        Path key = data.resolve("master.key");
        String whole = Files.readString(key);
        Files.writeString(key, "");

        Ended refused = Program.refused(List.of(), data);

        assertThat(refused.status()).isNotZero();
        assertThat(String.join("\n", refused.console()))
                .contains(key.getFileName().toString(), "DRAAGVLAK_MASTER_KEY")
                .doesNotContain("Exception", "\tat ");
        Files.writeString(key, whole);
        LedgerFiles.open(data, Clock.systemUTC()).close();
    }

    @Test
    void doesNotListenToOtherMachinesUnlessToldTo() {
        assertThatThrownBy(() -> Program.start(folder.resolve("data"), "--server.address=0.0.0.0")
                        .close())
                .hasMessageContaining("draagvlak.access.allow-remote=true");
    }
}
