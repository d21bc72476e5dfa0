package nl.draagvlak.ledger.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.reading.CheckpointSigner;
import nl.draagvlak.ledger.reading.Verified;
import nl.draagvlak.ledger.vault.MasterKey;
import nl.draagvlak.ledger.vault.MasterKeyFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private final AtomicLong names = new AtomicLong();
    private LedgerFiles files;
    private BackupFolder backups;

    @BeforeEach
    void open() {
        files = LedgerFiles.open(folder.resolve("data"), CLOCK);
        backups = new BackupFolder(folder.resolve("backups"));
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void isRestoredAsTheLedgerWasWhileOthersWentOnWriting() throws InterruptedException {
        append("first");
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch writing = new CountDownLatch(8 * 20);
        BackupNote note;
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 8; writer++) {
                writers.execute(() -> {
                    while (!enough.get()) {
                        append("somebody");
                        writing.countDown();
                    }
                });
            }
            try {
                writing.await();
                note = backup();
                long then = files.ledger().head();
                while (files.ledger().head() < then + 100) {
                    Thread.onSpinWait();
                }
            } finally {
                enough.set(true);
            }
        }
        Verified verified = restore(note);

        try (LedgerFiles restored = LedgerFiles.open(folder.resolve("restored"), CLOCK)) {
            assertThat(verified.head().hex()).isEqualTo(note.hash());
            assertThat(restored.verification().full().head()).isEqualTo(verified.head());
            assertThat(restored.ledger().head())
                    .isEqualTo(note.position())
                    .isBetween(161L, files.ledger().head() - 1);
            assertThat(hashAt(files, note.position())).isEqualTo(verified.head());
            List<RecordedEvent> events = restored.ledger().readAfter(0, Integer.MAX_VALUE);
            assertThat(restored.opener()
                            .openAll(events.stream()
                                    .map(event -> event.envelope().reason())
                                    .toList()))
                    .as("every key that the ledger refers to is in the vault")
                    .hasSize((int) note.position())
                    .allSatisfy(text -> assertThat(text).isInstanceOf(Personal.Known.class));
        }
    }

    @Test
    void goesOnWhereItWasWithTheSameKeys() {
        append("before");
        String publicKey = new CheckpointSigner(files.vault()).publicKey();
        restore(backup());
        try (LedgerFiles restored = LedgerFiles.open(folder.resolve("restored"), CLOCK)) {
            append(restored, "after");
            assertThat(restored.verification().full().valid()).isTrue();
            assertThat(new CheckpointSigner(restored.vault()).publicKey()).isEqualTo(publicKey);
        }
    }

    @Test
    void keepsWhatIsBesideTheLedger() {
        files.records().write("import/p1/i1", 0, "half way");
        restore(backup());
        try (LedgerFiles restored = LedgerFiles.open(folder.resolve("restored"), CLOCK)) {
            assertThat(restored.records().read("import/p1/i1"))
                    .hasValueSatisfying(stored -> assertThat(stored.body()).isEqualTo("half way"));
        }
    }

    @Test
    void takesALaterVaultSoThatWhoeverWasErasedInBetweenStaysSo() {
        append("Anna");
        BackupNote before = backup();
        files.vault().erase(subject(1));
        BackupNote after = backup();

        restore(before, after);

        try (LedgerFiles restored = LedgerFiles.open(folder.resolve("restored"), CLOCK)) {
            Personal reason =
                    restored.ledger().readAfter(0, 1).getFirst().envelope().reason();
            assertThat(restored.opener().text(reason)).isNull();
        }
    }

    @Test
    void refusesAVaultThatIsOlderThanTheLedger() {
        append("Anna");
        BackupNote before = backup();
        append("Bas");
        BackupNote after = backup();
        assertNotRestored(() -> restore(after, before), "older than the ledger's");
    }

    @Test
    void refusesAFileThatIsNotTheOneThatWasWritten() throws IOException {
        append("Anna");
        BackupNote note = backup();
        Files.writeString(backups.vault(note.id()).resolve("vault.db"), "x", StandardOpenOption.APPEND);
        assertNotRestored(() -> restore(note), "vault.db is not the file that was written");
    }

    @Test
    void refusesALedgerThatTheCheckpointDidNotSign() throws IOException {
        append("Anna");
        BackupNote older = backup();
        append("Bas");
        BackupNote note = backup();
        Path ledger = backups.ledger(note.id());
        Files.delete(ledger.resolve("checkpoint.json"));
        Files.copy(backups.ledger(older.id()).resolve("checkpoint.json"), ledger.resolve("checkpoint.json"));
        Files.delete(ledger.resolve(BackupNote.FILE));
        new BackupNote(
                        note.id(),
                        note.startedAt(),
                        note.completedAt(),
                        note.position(),
                        note.hash(),
                        java.util.Map.of(
                                "ledger.db", BackupNote.CopiedFile.of(ledger.resolve("ledger.db")),
                                "checkpoint.json", BackupNote.CopiedFile.of(ledger.resolve("checkpoint.json"))))
                .write(ledger);
        assertNotRestored(() -> restore(note), "not the one that the checkpoint signed");
    }

    @Test
    void refusesACheckpointOfAnotherKeyThanTheOneThatWasNoted() {
        append("Anna");
        BackupNote note = backup();
        assertNotRestored(() -> restore(note, note, masterKey(), "somebody else's"), "signed by another key");
    }

    @Test
    void refusesAnotherMasterKey() {
        append("Anna");
        BackupNote note = backup();
        MasterKey other = MasterKey.of("A".repeat(43) + "=", new SecureRandom());
        assertNotRestored(() -> restore(note, note, other, null), "does not open with this master key");
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws IOException {
        append("Anna");
        BackupNote note = backup();
        Files.createDirectories(folder.resolve("restored/notes"));
        assertThatThrownBy(() -> restore(note)).isInstanceOf(NotRestored.class).hasMessageContaining("something in");
        assertThat(folder.resolve("restored/notes")).exists();
    }

    @Test
    void refusesWhatWasNeverFinished() throws IOException {
        append("Anna");
        BackupNote note = backup();
        Files.delete(backups.ledger(note.id()).resolve(BackupNote.FILE));
        assertNotRestored(() -> restore(note), "no finished backup");
        assertThat(backups.notes()).isEmpty();
    }

    @Test
    void takesAwayWhatItWroteWhenItFails() throws IOException {
        append("Anna");
        Files.createDirectories(backups.root());
        Files.writeString(backups.root().resolve("vault"), "a file where a folder should be");
        assertThatThrownBy(this::backup).isInstanceOf(RuntimeException.class);
        try (Stream<Path> left = Files.list(backups.root().resolve("ledger"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void givesEveryBackupANameOfItsOwn() {
        append("Anna");
        assertThat(List.of(backup().id(), backup().id(), backup().id()))
                .containsExactly("20260301-100000", "20260301-100000-2", "20260301-100000-3");
        assertThat(backups.notes()).hasSize(3);
        assertThat(backups.note("../ledger/20260301-100000")).isEmpty();
    }

    @Test
    void leavesTheBackupAsItWas() throws IOException {
        append("Anna");
        BackupNote note = backup();
        restore(note);
        assertThat(BackupNote.in(backups.ledger(note.id()))).isEqualTo(note);
        try (Stream<Path> within = Files.list(backups.ledger(note.id()))) {
            assertThat(within.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("backup.json", "checkpoint.json", "ledger.db", "records.db");
        }
    }

    private BackupNote backup() {
        Backup backup = new Backup(files.folder(), backups, new CheckpointSigner(files.vault()), CLOCK);
        long expected = backup.expected();
        BackupNote note = backup.make();
        assertThat(backup.written()).isPositive();
        assertThat(expected).isPositive();
        return note;
    }

    private Verified restore(BackupNote note) {
        return restore(note, note);
    }

    private Verified restore(BackupNote ledger, BackupNote vault) {
        return restore(ledger, vault, masterKey(), new CheckpointSigner(files.vault()).publicKey());
    }

    private Verified restore(BackupNote ledger, BackupNote vault, MasterKey master, @Nullable String signedBy) {
        return new Restore(said::add)
                .put(new Restore.Asked(
                        backups.ledger(ledger.id()),
                        backups.vault(vault.id()),
                        folder.resolve("restored"),
                        master,
                        files.folder().resolve("master.key"),
                        signedBy));
    }

    private void assertNotRestored(Runnable restoring, String why) {
        assertThatThrownBy(restoring::run).isInstanceOf(NotRestored.class).hasMessageContaining(why);
        assertThat(folder.resolve("restored")).doesNotExist();
        assertThat(folder.resolve("restored.unfinished")).doesNotExist();
    }

    private MasterKey masterKey() {
        return new MasterKeyFile(files.folder().resolve("master.key")).open(new SecureRandom());
    }

    private void append(String name) {
        append(files, name);
    }

    private void append(LedgerFiles to, String name) {
        long number = names.incrementAndGet();
        Envelope envelope = new Envelope(
                "own",
                new ActorId("anna"),
                null,
                null,
                null,
                null,
                null,
                Personal.of(subject(number), name + " " + number));
        to.access()
                .entrance()
                .append(
                        envelope,
                        List.of(new NewEvent(
                                "e" + number,
                                new AggregateId(PROGRAMME, "programme", "x" + number),
                                0,
                                CLOCK.instant(),
                                new HalfLifeSet(90))));
    }

    private static Subject subject(long number) {
        return Subject.of(PROGRAMME, new StakeholderId("s" + number));
    }

    private static Hash hashAt(LedgerFiles files, long position) {
        return files.commits().readAfter(position - 1, 1).stream()
                .filter(commit -> commit.last() == position)
                .map(Commit::hash)
                .findFirst()
                .orElseThrow();
    }
}
