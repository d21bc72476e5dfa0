package nl.draagvlak.ledger.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class WaitingLineTest {

    /** Whoever is not woken would wait for ever. */
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    private final Semaphore allowed = new Semaphore(0);
    private final List<List<Integer>> groups = new CopyOnWriteArrayList<>();

    @Test
    void letsThoseWhoWaitShareTheNextGroup() {
        try (WaitingLine<Integer, Integer> line = line(100, 1_000)) {
            List<CompletableFuture<Integer>> asked = new ArrayList<>(List.of(ask(line, 1)));
            until(() -> groups.size() == 1);
            for (int i = 2; i <= 5; i++) {
                asked.add(ask(line, i));
            }
            allowed.release();
            until(() -> groups.size() >= 2);
            allowed.release(9);
            assertThat(asked.stream().map(CompletableFuture::join)).containsExactly(10, 20, 30, 40, 50);
        }
        assertThat(groups.getFirst()).containsExactly(1);
        assertThat(groups.subList(1, groups.size()).stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(2, 3, 4, 5);
    }

    @Test
    void refusesWhoFindsTheLineFull() {
        try (WaitingLine<Integer, Integer> line = line(2, 1_000)) {
            List<CompletableFuture<Integer>> asked = new ArrayList<>(List.of(ask(line, 1)));
            until(() -> groups.size() == 1);
            asked.add(ask(line, 2));
            asked.add(ask(line, 3));
            until(() -> asked.size() == 3 && waiting(line) == 2);
            assertThatThrownBy(() -> line.ask(4)).isInstanceOf(LedgerBusy.class);
            allowed.release(9);
            assertThat(asked.stream().map(CompletableFuture::join)).containsExactly(10, 20, 30);
        }
    }

    @Test
    void makesNoGroupLargerThanFits() {
        try (WaitingLine<Integer, Integer> line = line(100, 10)) {
            List<CompletableFuture<Integer>> asked = new ArrayList<>(List.of(ask(line, 1)));
            until(() -> groups.size() == 1);
            for (int i = 0; i < 4; i++) {
                asked.add(ask(line, 6));
            }
            until(() -> waiting(line) == 4);
            allowed.release(9);
            asked.forEach(CompletableFuture::join);
        }
        assertThat(groups).hasSize(5).allSatisfy(group -> assertThat(group).hasSize(1));
    }

    @Test
    void tellsEveryoneOfAGroupThatItFailed() {
        try (WaitingLine<Integer, Integer> line = new WaitingLine<>("test", 10, asked -> 1, 10, group -> {
            throw new IllegalStateException("disk full");
        })) {
            assertThatThrownBy(() -> line.ask(1)).hasMessage("disk full");
            assertThatThrownBy(() -> line.ask(2)).hasMessage("disk full");
        }
    }

    @Test
    void answersThoseInLineBeforeItCloses() {
        WaitingLine<Integer, Integer> line = line(10, 10);
        CompletableFuture<Integer> first = ask(line, 1);
        until(() -> groups.size() == 1);
        CompletableFuture<Integer> second = ask(line, 2);
        until(() -> waiting(line) == 1);
        allowed.release(2);
        line.close();
        assertThat(first.join() + second.join()).isEqualTo(30);
        assertThatThrownBy(() -> line.ask(3)).isInstanceOf(LedgerBusy.class);
    }

    @Test
    void letsACallerDoItsOwnWorkWhenNobodyIsBeforeIt() {
        List<Thread> workers = new CopyOnWriteArrayList<>();
        try (WaitingLine<Integer, Integer> line = new WaitingLine<>("test", 10, true, asked -> 1, 10, group -> {
            workers.add(Thread.currentThread());
            answer(group, 1);
        })) {
            assertThat(line.ask(1)).isEqualTo(1);
        }
        assertThat(workers).containsExactly(Thread.currentThread());
    }

    @Test
    void letsThoseShareAGroupWhoFindACallerAtWork() {
        try (WaitingLine<Integer, Integer> line = new WaitingLine<>("test", 10, true, asked -> 1, 10, this::work)) {
            List<CompletableFuture<Integer>> asked = new ArrayList<>(List.of(ask(line, 1)));
            until(() -> groups.size() == 1);
            asked.add(ask(line, 2));
            asked.add(ask(line, 3));
            until(() -> waiting(line) == 2);
            allowed.release(9);
            assertThat(asked.stream().map(CompletableFuture::join)).containsExactly(10, 20, 30);
        }
        assertThat(groups).hasSize(2);
    }

    @Test
    void letsNobodyWorkAloneRightAfterSeveralSharedAGroup() {
        List<Thread> workers = new CopyOnWriteArrayList<>();
        try (WaitingLine<Integer, Integer> line = new WaitingLine<>("test", 10, true, asked -> 1, 10, group -> {
            workers.add(Thread.currentThread());
            work(group);
        })) {
            List<CompletableFuture<Integer>> asked = new ArrayList<>(List.of(ask(line, 1)));
            until(() -> groups.size() == 1);
            asked.add(ask(line, 2));
            asked.add(ask(line, 3));
            until(() -> waiting(line) == 2);
            allowed.release(1_000_000);
            asked.forEach(CompletableFuture::join);

            line.ask(4);
            assertThat(workers.get(2)).isNotSameAs(Thread.currentThread());
            // The line's thread may still be putting things away when the next one asks.
            until(() -> {
                line.ask(5);
                return workers.getLast() == Thread.currentThread();
            });
        }
    }

    @Test
    void refusesACallerWithoutALineOnceItIsClosed() {
        WaitingLine<Integer, Integer> line = new WaitingLine<>("test", 10, true, asked -> 1, 10, this::work);
        line.close();
        assertThatThrownBy(() -> line.ask(1)).isInstanceOf(LedgerBusy.class);
        assertThat(groups).isEmpty();
    }

    @Test
    void waitsForTheAnswerThoughInterrupted() {
        try (WaitingLine<Integer, Integer> line = line(10, 10)) {
            CompletableFuture<Integer> answer = new CompletableFuture<>();
            AtomicBoolean stillInterrupted = new AtomicBoolean();
            Thread caller = Thread.ofPlatform().start(() -> {
                int given = line.ask(1);
                stillInterrupted.set(Thread.currentThread().isInterrupted());
                answer.complete(given);
            });
            until(() -> groups.size() == 1);
            caller.interrupt();
            until(() -> !caller.isInterrupted());
            assertThat(answer).isNotDone();
            allowed.release();
            assertThat(answer.join()).isEqualTo(10);
            assertThat(stillInterrupted).isTrue();
        }
    }

    @Test
    void wakesEveryoneOfALargeGroupWhateverThreadsTheyAre() {
        try (WaitingLine<Integer, Integer> line = line(1_000, 1_000_000)) {
            List<CompletableFuture<Integer>> asked = new ArrayList<>(List.of(ask(line, 1)));
            until(() -> groups.size() == 1);
            for (int i = 2; i <= 200; i++) {
                int number = i;
                CompletableFuture<Integer> answer = new CompletableFuture<>();
                (i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual()).start(() -> answer.complete(line.ask(number)));
                asked.add(answer);
            }
            until(() -> waiting(line) == 199);
            allowed.release(9);
            for (int i = 0; i < asked.size(); i++) {
                assertThat(asked.get(i)).succeedsWithin(LONG_ENOUGH).isEqualTo(10 * (i + 1));
            }
        }
        assertThat(groups).hasSize(2);
    }

    private static int waiting(WaitingLine<Integer, Integer> line) {
        return line.length();
    }

    private WaitingLine<Integer, Integer> line(int capacity, int sizeLimit) {
        return new WaitingLine<>("test", capacity, asked -> asked, sizeLimit, this::work);
    }

    private void work(List<Waiting<Integer, Integer>> group) {
        groups.add(group.stream().map(Waiting::asked).toList());
        allowed.acquireUninterruptibly();
        answer(group, 10);
    }

    private static void answer(List<Waiting<Integer, Integer>> group, int times) {
        Waiting.answer(
                group, group.stream().map(waiting -> times * waiting.asked()).toList());
    }

    private static CompletableFuture<Integer> ask(WaitingLine<Integer, Integer> line, int asked) {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(line.ask(asked));
            } catch (RuntimeException failed) {
                answer.completeExceptionally(failed);
            }
        });
        return answer;
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(500_000);
        }
    }
}
