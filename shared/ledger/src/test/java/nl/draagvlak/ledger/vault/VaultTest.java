package nl.draagvlak.ledger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.UniqueKey;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.ledger.sqlite.SqliteVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final Subject ANNA = new Subject("p1/stakeholder/anna");

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private Vault vault;
    private VaultOpener opener;

    @BeforeEach
    void open() {
        vault = new HeldKeys(
                new SqliteVault(
                        folder.resolve("vault.db"),
                        new MasterKeyFile(folder.resolve("master.key")).open(random),
                        random),
                Clock.systemUTC(),
                Duration.ofDays(1));
        opener = new VaultOpener(vault);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void opensATextOnlyWhereItWasWritten() {
        Personal.Sealed sealed = sealed(Personal.of(ANNA, "Anna"), "e1", "/name");
        assertThat(opener.open(sealed)).isEqualTo(Personal.of(ANNA, "Anna"));
        for (Personal.Sealed moved : List.of(
                new Personal.Sealed("e2", sealed.keys(), "/name", sealed.nonce(), sealed.ciphertext()),
                new Personal.Sealed("e1", sealed.keys(), "/mandate", sealed.nonce(), sealed.ciphertext()))) {
            assertThatThrownBy(() -> opener.open(moved)).isInstanceOf(Tampered.class);
        }
    }

    @Test
    void noticesAChangedByte() {
        Personal.Sealed sealed = sealed(Personal.of(ANNA, "Anna"), "e1", "/name");
        byte[] bytes = Base64.getDecoder().decode(sealed.ciphertext());
        bytes[0] ^= 1;
        assertThatThrownBy(() -> opener.open(new Personal.Sealed(
                        "e1",
                        sealed.keys(),
                        "/name",
                        sealed.nonce(),
                        Base64.getEncoder().encodeToString(bytes))))
                .isInstanceOf(Tampered.class);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTimeUnderOneKeyOfThePerson() {
        Personal.Sealed first = sealed(Personal.of(ANNA, "Anna"), "e1", "/name");
        Personal.Sealed second = sealed(Personal.of(ANNA, "Anna"), "e1", "/name");
        assertThat(first.keys()).isEqualTo(second.keys());
        assertThat(first.ciphertext()).isNotEqualTo(second.ciphertext());
    }

    @Test
    void givesEveryFreeTextAKeyOfItsOwnListedUnderAllItConcerns() {
        Subject bas = new Subject("p1/stakeholder/bas");
        Personal.Known about = (Personal.Known) Personal.text("they spoke", List.of(ANNA, bas));
        Personal.Sealed first = sealed(about, "e1", "/text");
        Personal.Sealed second = sealed(Personal.text("Bas alone", List.of(bas)), "e1", "/text");
        assertThat(first.keys()).isNotEqualTo(second.keys());
        assertThat(opener.open(first)).isEqualTo(about);

        vault.erase(ANNA);

        assertThat(opener.openAll(List.of(first, second, new Personal.Erased())))
                .containsExactly(
                        new Personal.Erased(), Personal.text("Bas alone", List.of(bas)), new Personal.Erased());
    }

    @Test
    void leavesNoByteOfAnErasedKeyInItsFile() throws IOException {
        Personal.Sealed sealed = sealed(Personal.of(ANNA, "Anna"), "e1", "/name");
        String id = sealed.keys().getFirst();
        assertThat(fileHolds(id)).isTrue();
        vault.erase(ANNA);
        assertThat(fileHolds(id)).isFalse();
        assertThat(fileHolds(ANNA.value())).isFalse();
    }

    @Test
    void opensNothingWithAnotherMasterKey() {
        Personal.Sealed sealed = sealed(Personal.of(ANNA, "Anna"), "e1", "/name");
        vault.close();
        MasterKey other = MasterKey.of("A".repeat(43) + "=", new SecureRandom());
        vault = new SqliteVault(folder.resolve("vault.db"), other, random);
        assertThatThrownBy(() -> new VaultOpener(vault).open(sealed)).isInstanceOf(Tampered.class);
    }

    @Test
    void keepsTheMasterKeyForItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("master.key"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> MasterKey.of("c2hvcnQ=", random)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hashesAUniqueKeyDifferentlyInEveryProgrammeAndKind() {
        KeyedHashes hashes = new KeyedHashes(vault);
        ProgrammeId one = new ProgrammeId("one");
        String hash = hashes.of(one, UniqueKey.taken("reference", "7"));
        assertThat(new KeyedHashes(vault).of(one, UniqueKey.released("reference", "7")))
                .isEqualTo(hash);
        assertThat(hashes.of(new ProgrammeId("two"), UniqueKey.taken("reference", "7")))
                .isNotEqualTo(hash);
        assertThat(hashes.of(one, UniqueKey.taken("name", "7"))).isNotEqualTo(hash);
    }

    private Personal.Sealed sealed(Personal text, String event, String field) {
        Sealer sealer = new Sealer(vault, random);
        Personal.Sealed sealed = sealer.seal((Personal.Known) text, event, field);
        sealer.keep();
        return sealed;
    }

    private boolean fileHolds(String text) throws IOException {
        for (String name : List.of("vault.db", "vault.db-wal")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                return true;
            }
        }
        return false;
    }
}
