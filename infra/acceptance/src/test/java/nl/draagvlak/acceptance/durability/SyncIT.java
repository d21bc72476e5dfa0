package nl.draagvlak.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.draagvlak.ledger.LedgerFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Looks at the system calls of one writer: nothing is answered before the disk has it. And lets some of them fail: a disk that is full is
 * told apart from one that is broken, and the ledger is whole afterwards.
 */
class SyncIT {

    private static final int APPENDS = 60;

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsStrace() {
        Strace.required();
    }

    @Test
    void bringsEveryAppendToTheDiskBeforeItAnswersAndEveryKeyBeforeItsText() throws IOException {
        Path file = folder.resolve("trace");
        List<Answered> told;
        try (WriterProcess writer = start(APPENDS, Strace.watching(file))) {
            writer.begin().awaitEnough();
            writer.stop();
            told = Answered.by(writer);
        }
        SyncOrder order = new SyncOrder();
        Trace.calls(Files.readAllLines(file)).forEach(order::take);
        assertThat(order.complaints()).isEmpty();
        assertThat(order.answers()).isEqualTo(told.size()).isGreaterThanOrEqualTo(APPENDS);
        System.out.printf(
                "%d answers, each after a sync of the ledger's journal; %d syncs of it in all%n",
                order.answers(), order.syncs());
    }

    @Test
    void saysThatTheOutcomeIsUnknownWhenTheDiskFailsToSyncAndGoesOn() {
        Path data = folder.resolve("data");
        List<Answered> told = toldWith(data, "fdatasync,fsync:error=EIO:when=5..6", "unknown");
        look(data, told);
    }

    @Test
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom() {
        Path data = folder.resolve("data");
        List<Answered> told = toldWith(data, "pwrite64:error=ENOSPC:when=40..49", "failed FULL");
        look(data, told);
    }

    @Test
    void saysThatTheOutcomeIsUnknownOnADiskThatTurnsReadOnlyAndGoesOnAfterwards() {
        Path data = folder.resolve("data");
        List<Answered> told = toldWith(data, "pwrite64:error=EROFS:when=40..49", "unknown");
        look(data, told);
    }

    /** What a writer was told on a disk on which some calls fail; it must have said so in these words, and gone on. */
    private List<Answered> toldWith(Path data, String fault, String words) {
        LedgerFiles.open(data, Clock.systemUTC()).close();
        try (WriterProcess writer = start(APPENDS, Strace.failing(data.resolve("ledger.db-wal"), fault))) {
            writer.begin().awaitEnough();
            writer.stop();
            assertThat(writer.lines()).anyMatch(line -> line.startsWith(words)).endsWith("ended");
            return Answered.by(writer);
        }
    }

    private WriterProcess start(int enough, String... within) {
        return WriterProcess.start(enough, List.of("r", folder.resolve("data").toString(), "1"), within);
    }

    private static void look(Path data, List<Answered> told) {
        try (LedgerFiles ledger = LedgerFiles.open(data, Clock.systemUTC())) {
            Aftermath aftermath = new Aftermath(ledger, 0);
            aftermath.isWhole();
            aftermath.holdsNoTornAppend();
            aftermath.holds(told);
        }
    }
}
