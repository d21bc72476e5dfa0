package nl.draagvlak.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process with 64 writers again and again ({@code -Dkills=50}; the moments follow from {@code -Dkills.seed}) and looks whether
 * everything it was told is durable is there.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final long SEED = Long.getLong("kills.seed", 20260301);
    private static final int WRITERS = 64;
    private static final int MOST_APPENDS = 4_000;
    private static final long LONGEST_START = 1_500_000_000L;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<Path, Hash> heads = new HashMap<>();
    private final Map<Path, Long> lengths = new HashMap<>();
    private final List<Integer> answered = new ArrayList<>();
    private int unanswered;

    @Test
    void losesNothingThatWasAnsweredHoweverOftenItIsKilled() {
        for (int round = 0; round < KILLS; round++) {
            Path data = folder.resolve(random.nextInt(4) == 0 ? "fresh" + round : "long");
            List<Answered> told = told(round, data);
            look(data, told);
            answered.add(told.size());
        }
        System.out.printf(
                "killed %d times under %d writers: %,d appends of %d events answered, 0 lost, 0 torn, 0 failed starts;"
                        + " %,d more were whole though nobody was told; seed %d%n",
                KILLS, WRITERS, answered.stream().mapToInt(each -> each).sum(), Appends.EVENTS, unanswered, SEED);
        assertThat(answered).as("some kills came while it wrote").anyMatch(count -> count > WRITERS);
    }

    /** Starts the writers, kills them, and tells what they were told; now and then it kills them while they are starting. */
    private List<Answered> told(int round, Path data) {
        boolean atStart = random.nextInt(6) == 0;
        int enough = 1 + random.nextInt(MOST_APPENDS);
        List<String> arguments = List.of("r" + round, data.toString(), Integer.toString(WRITERS));
        try (WriterProcess writer = WriterProcess.start(enough, arguments)) {
            if (atStart) {
                LockSupport.parkNanos(random.nextLong(LONGEST_START));
            } else {
                writer.begin().awaitEnough();
            }
            writer.kill();
            assertThat(writer.lines()).as("how it went").allMatch(line -> line.matches("ready|done .*"));
            List<Answered> told = Answered.by(writer);
            assertThat(told.size()).as("answers before the kill").isGreaterThanOrEqualTo(atStart ? 0 : enough);
            return told;
        }
    }

    private void look(Path data, List<Answered> told) {
        long before = lengths.getOrDefault(data, 0L);
        try (LedgerFiles ledger = LedgerFiles.open(data, Clock.systemUTC())) {
            Aftermath aftermath = new Aftermath(ledger, before);
            aftermath.isWhole();
            aftermath.holdsNoTornAppend();
            aftermath.holds(told);
            aftermath.holdsAtMostOneMoreOfEachThan(told);
            if (before > 0) {
                assertThat(last(ledger, before).hash())
                        .as("what was there before is as it was")
                        .isEqualTo(heads.get(data));
            }
            unanswered += aftermath.size() / Appends.EVENTS - told.size();
            lengths.put(data, before + aftermath.size());
            heads.put(data, ledger.commits().tail().hash());
        }
    }

    /** The commit that ended at a position. */
    private static Commit last(LedgerFiles ledger, long position) {
        Commit commit = ledger.commits().readAfter(position - 1, 1).getFirst();
        assertThat(commit.last()).isEqualTo(position);
        return commit;
    }
}
