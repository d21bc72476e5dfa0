package nl.draagvlak.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.vault.MasterKeyFile;
import nl.draagvlak.ledger.vault.MasterKeySource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class PlainReasonTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeALedger() {
        open();
    }

    @Test
    void saysThatTheMasterKeyIsGoneAndMakesNoOther() throws IOException {
        Files.delete(key());
        byte[] vault = Files.readAllBytes(folder.resolve("vault.db"));

        assertThat(told(Locale.ENGLISH).getDescription())
                .isEqualTo("There is no master key in " + key().toAbsolutePath()
                        + ", while there is a vault that opens with one. Nothing was changed.");
        assertThat(told(Locale.of("nl")).getDescription()).startsWith("In " + key().toAbsolutePath() + " staat geen");
        assertThat(key()).doesNotExist();
        assertThat(folder.resolve("vault.db")).hasBinaryContent(vault);
    }

    @Test
    void saysThatTheMasterKeysFileHoldsNone() throws IOException {
        for (String content : new String[] {"", "no key", "c2hvcnQ="}) {
            Files.writeString(key(), content);
            assertThat(told(Locale.ENGLISH).getDescription())
                    .isEqualTo("The file " + key().toAbsolutePath()
                            + " is empty or holds something other than a master key. Nothing was changed.");
            assertThat(key()).hasContent(content);
        }
    }

    @Test
    void saysWhatToDoAboutAMasterKeyInEitherLanguage() throws IOException {
        Files.delete(key());
        assertThat(told(Locale.GERMANY).getAction()).startsWith("Put the key").endsWith("as DRAAGVLAK_MASTER_KEY.");
        assertThat(told(Locale.of("nl", "NL")).getAction()).startsWith("Zet de sleutel");
    }

    @Test
    void leavesWhatNobodyCanHelpToOthers() {
        assertThat(new PlainReason().analyze(new IllegalStateException("a mistake")))
                .isNull();
    }

    private FailureAnalysis told(Locale language) {
        Throwable failed = catchThrowable(this::open);
        return Objects.requireNonNull(new PlainReason(language).analyze(new IllegalStateException("no bean", failed)));
    }

    private void open() {
        MasterKeySource source = new MasterKeySource(Map.of(), new MasterKeyFile(key()));
        LedgerFiles.open(folder, Clock.systemUTC(), EventCatalogue.draagvlak(), source)
                .close();
    }

    private Path key() {
        return folder.resolve("master.key");
    }
}
