package nl.draagvlak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongConsumer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.UniqueKey;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.ledger.sqlite.FolderInUse;
import nl.draagvlak.ledger.vault.KeyedHashes;
import nl.draagvlak.ledger.vault.MasterKeyFile;
import nl.draagvlak.ledger.vault.MasterKeySource;
import nl.draagvlak.ledger.vault.Sealer;
import nl.draagvlak.ledger.vault.Tampered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyChangeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final int PEOPLE = 1_200;
    private static final String BEFORE = "A".repeat(43) + "=";
    private static final String AFTER = "B".repeat(42) + "A=";

    @TempDir
    Path folder;

    private final Random random = new Random(11);

    /** The process was killed, as far as the change can tell. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void makesANewFileAndLeavesNothingThatTheOneBeforeOpens() throws IOException, SQLException {
        List<Personal.Sealed> names;
        try (OpenLedger ledger = inFolder(inFile())) {
            names = names(ledger);
        }
        Path kept = Files.copy(folder.resolve("master.key"), folder.resolve("kept.key"));
        List<String> wrapped = wrapped();

        long changed = change(inFile(), seen -> {}).inFolder(folder);

        assertThat(changed).isEqualTo(wrapped.size()).isGreaterThan(PEOPLE);
        assertThat(Files.readString(folder.resolve("master.key"))).isNotEqualTo(Files.readString(kept));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("master.key"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("master.key.next")).doesNotExist();
        try (OpenLedger ledger = inFolder(inFile())) {
            assertThatAllOpen(ledger, names);
        }
        assertThatThrownBy(() -> inFolder(new MasterKeySource(Map.of(), new MasterKeyFile(kept))))
                .isInstanceOf(Tampered.class);
        String bytes = Files.readString(folder.resolve("vault.db"), StandardCharsets.ISO_8859_1);
        assertThat(wrapped).as("what the key before wrapped").noneMatch(bytes::contains);
        assertThat(folder.resolve("vault.db-wal"))
                .satisfiesAnyOf(journal -> assertThat(journal).doesNotExist(), journal -> assertThat(journal)
                        .isEmptyFile());
    }

    @Test
    void opensWithBothKeysWhenItWasStoppedHalfWayAndIsFinishedByDoingItAgain() {
        List<Personal.Sealed> names;
        try (OpenLedger ledger = inFolder(inFile())) {
            names = names(ledger);
        }
        assertThatThrownBy(() -> change(inFile(), stopAfter(500)).inFolder(folder))
                .isInstanceOf(Stopped.class);

        assertThat(folder.resolve("master.key.next")).exists();
        try (OpenLedger ledger = inFolder(inFile())) {
            assertThatAllOpen(ledger, names);
            names = new ArrayList<>(names);
            names.add(seal(ledger, PEOPLE + 1));
        }
        long changed = change(inFile(), seen -> {}).inFolder(folder);

        assertThat(changed).as("the rest").isBetween((long) PEOPLE - 1_000, (long) PEOPLE - 500);
        assertThat(folder.resolve("master.key.next")).doesNotExist();
        try (OpenLedger ledger = inFolder(inFile())) {
            assertThatAllOpen(ledger, names);
        }
    }

    @Test
    void takesTheNewFileWhenItWasStoppedBetweenTheLastKeyAndTheName() throws IOException {
        List<Personal.Sealed> names;
        try (OpenLedger ledger = inFolder(inFile())) {
            names = names(ledger);
        }
        Path before = Files.copy(folder.resolve("master.key"), folder.resolve("kept.key"));
        change(inFile(), seen -> {}).inFolder(folder);
        Files.move(folder.resolve("master.key"), folder.resolve("master.key.next"));
        Files.move(before, folder.resolve("master.key"));

        assertThat(change(inFile(), seen -> {}).inFolder(folder)).isZero();
        try (OpenLedger ledger = inFolder(inFile())) {
            assertThatAllOpen(ledger, names);
        }
    }

    @Test
    void changesAKeyThatTheEnvironmentGivesToAFolder() {
        List<Personal.Sealed> names;
        try (OpenLedger ledger = inFolder(given(BEFORE))) {
            names = names(ledger);
        }
        assertThatThrownBy(() -> change(given(AFTER), seen -> {}).inFolder(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(MasterKeySource.OTHER_VARIABLE);
        assertThatThrownBy(() -> change(given(AFTER, BEFORE), stopAfter(500)).inFolder(folder))
                .isInstanceOf(Stopped.class);
        try (OpenLedger ledger = inFolder(given(AFTER, BEFORE))) {
            assertThatAllOpen(ledger, names);
        }
        change(given(AFTER, BEFORE), seen -> {}).inFolder(folder);

        try (OpenLedger ledger = inFolder(given(AFTER))) {
            assertThatAllOpen(ledger, names);
        }
        assertThatThrownBy(() -> inFolder(given(BEFORE))).isInstanceOf(Tampered.class);
    }

    @Test
    void movesAKeyFromTheFileToTheEnvironment() {
        List<Personal.Sealed> names;
        try (OpenLedger ledger = inFolder(inFile())) {
            names = names(ledger);
        }
        MasterKeySource moving = new MasterKeySource(given(AFTER).environment(), inFile().file());
        change(moving, seen -> {}).inFolder(folder);
        try (OpenLedger ledger = inFolder(given(AFTER))) {
            assertThatAllOpen(ledger, names);
        }
        assertThatThrownBy(() -> inFolder(inFile())).isInstanceOf(Tampered.class);
    }

    @Test
    void changesTheKeyOfADatabaseAlsoWhenStoppedHalfWay() {
        try (InProcessMongo mongo = new InProcessMongo()) {
            List<Personal.Sealed> names;
            try (OpenLedger ledger = inDatabase(mongo, given(BEFORE))) {
                names = names(ledger);
            }
            assertThatThrownBy(
                            () -> change(given(AFTER, BEFORE), stopAfter(500)).inDatabase(mongo.uri()))
                    .isInstanceOf(Stopped.class);
            try (OpenLedger running = inDatabase(mongo, given(BEFORE, AFTER))) {
                assertThatAllOpen(running, names);
                names = new ArrayList<>(names);
                names.add(seal(running, PEOPLE + 1));
            }
            change(given(AFTER, BEFORE), seen -> {}).inDatabase(mongo.uri());

            try (OpenLedger ledger = inDatabase(mongo, given(AFTER))) {
                assertThatAllOpen(ledger, names);
            }
            assertThatThrownBy(() -> inDatabase(mongo, given(BEFORE))).isInstanceOf(Tampered.class);
        }
    }

    @Test
    void leavesHashesOfReferencesAsTheyWere() {
        UniqueKey reference = UniqueKey.taken("reference", "W-1");
        ProgrammeId programme = new ProgrammeId("p1");
        String hash;
        try (OpenLedger ledger = inFolder(inFile())) {
            hash = new KeyedHashes(ledger.vault()).of(programme, reference);
        }
        change(inFile(), seen -> {}).inFolder(folder);
        try (OpenLedger ledger = inFolder(inFile())) {
            assertThat(new KeyedHashes(ledger.vault()).of(programme, reference)).isEqualTo(hash);
        }
    }

    @Test
    void bringsNobodyBackWhoWasErased() {
        List<Personal.Sealed> names;
        try (OpenLedger ledger = inFolder(inFile())) {
            names = names(ledger);
            ledger.vault().erase(person(0));
        }
        change(inFile(), seen -> {}).inFolder(folder);
        try (OpenLedger ledger = inFolder(inFile())) {
            assertThat(ledger.opener().open(names.getFirst())).isEqualTo(new Personal.Erased());
            assertThatAllOpen(ledger, names.subList(1, names.size()));
        }
    }

    @Test
    void waitsForTheProgramToBeStopped() {
        try (OpenLedger _ = inFolder(inFile())) {
            assertThatThrownBy(() -> change(inFile(), seen -> {}).inFolder(folder))
                    .isInstanceOf(FolderInUse.class);
        }
        assertThat(folder.resolve("master.key.next")).doesNotExist();
    }

    @Test
    void changesNothingWhenItKnowsNeitherKey() {
        List<Personal.Sealed> names;
        try (OpenLedger ledger = inFolder(given(BEFORE))) {
            names = names(ledger);
        }
        assertThatThrownBy(() ->
                        change(given(AFTER, "C".repeat(42) + "A="), seen -> {}).inFolder(folder))
                .isInstanceOf(Tampered.class);
        try (OpenLedger ledger = inFolder(given(BEFORE))) {
            assertThatAllOpen(ledger, names);
        }
    }

    private MasterKeyChange change(MasterKeySource source, LongConsumer done) {
        return new MasterKeyChange(source, random, done);
    }

    private static LongConsumer stopAfter(long keys) {
        return seen -> {
            if (seen >= keys) {
                throw new Stopped();
            }
        };
    }

    private MasterKeySource inFile() {
        return new MasterKeySource(Map.of(), new MasterKeyFile(folder.resolve("master.key")));
    }

    private static MasterKeySource given(String key) {
        return new MasterKeySource(Map.of(MasterKeySource.VARIABLE, key), null);
    }

    private static MasterKeySource given(String key, String other) {
        return new MasterKeySource(Map.of(MasterKeySource.VARIABLE, key, MasterKeySource.OTHER_VARIABLE, other), null);
    }

    private OpenLedger inFolder(MasterKeySource source) {
        return LedgerFiles.open(folder, CLOCK, EventCatalogue.draagvlak(), source);
    }

    private static OpenLedger inDatabase(InProcessMongo mongo, MasterKeySource source) {
        return LedgerDatabases.open(mongo.uri(), CLOCK, source);
    }

    private List<Personal.Sealed> names(OpenLedger ledger) {
        Sealer sealer = new Sealer(ledger.vault(), random);
        List<Personal.Sealed> names = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            names.add(
                    sealer.seal((Personal.Known) Personal.of(person(number), "name " + number), "e" + number, "/name"));
        }
        sealer.keep();
        return names;
    }

    private Personal.Sealed seal(OpenLedger ledger, int number) {
        Sealer sealer = new Sealer(ledger.vault(), random);
        Personal.Sealed sealed = sealer.seal((Personal.Known) Personal.of(person(number), "new"), "later", "/name");
        sealer.keep();
        return sealed;
    }

    private static Subject person(int number) {
        return new Subject("p1/stakeholder/s" + number);
    }

    private static void assertThatAllOpen(OpenLedger ledger, List<Personal.Sealed> names) {
        assertThat(ledger.opener().openAll(names)).hasSize(names.size()).allSatisfy(name -> assertThat(name)
                .isInstanceOf(Personal.Known.class));
    }

    /** Every wrapped key and secret as the file holds it. */
    private List<String> wrapped() throws SQLException {
        List<String> wrapped = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vault.db"));
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT wrapped FROM keys UNION ALL SELECT wrapped FROM secrets")) {
            while (rows.next()) {
                wrapped.add(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
            }
        }
        return wrapped;
    }
}
