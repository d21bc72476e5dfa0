package nl.draagvlak.query.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

@Timeout(30)
class SharedTest {

    private final Shared<String, Integer> shared = new Shared<>(new Blocking(), 2);
    private final AtomicInteger begun = new AtomicInteger();

    /** Work that goes on for as long as somebody waits, or until it is let go. */
    private final class Endless {
        private final AtomicInteger rounds = new AtomicInteger();
        private final CountDownLatch running = new CountDownLatch(1);
        private final CountDownLatch enough = new CountDownLatch(1);
        private final CompletableFuture<Boolean> stopped = new CompletableFuture<>();

        int work() {
            begun.incrementAndGet();
            Course course = Course.current();
            running.countDown();
            try {
                while (enough.getCount() > 0) {
                    course.check();
                    rounds.incrementAndGet();
                    Thread.onSpinWait();
                }
            } catch (Unwanted unwanted) {
                stopped.complete(true);
                throw unwanted;
            }
            stopped.complete(false);
            return 7;
        }

        void begins() throws InterruptedException {
            running.await();
        }

        /** Waits until it had the chance to stop. */
        void looksAgain() {
            int before = rounds.get();
            while (rounds.get() < before + 2 && !stopped.isDone()) {
                Thread.onSpinWait();
            }
        }

        boolean stops() throws Exception {
            return stopped.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void doesTheWorkOnceHoweverManyAsk() throws Exception {
        Endless endless = new Endless();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked = IntStream.range(0, 50)
                    .mapToObj(_ ->
                            threads.submit(() -> shared.get("a", endless::work).block()))
                    .toList();
            endless.begins();
            endless.enough.countDown();
            for (Future<Integer> one : asked) {
                assertThat(one.get()).isEqualTo(7);
            }
        }
        assertThat(shared.get("a", endless::work).block()).isEqualTo(7);
        assertThat(begun).hasValue(1);
    }

    @Test
    void stopsTheWorkWhenTheOnlyOneWhoAskedGoesAway() throws Exception {
        Endless endless = new Endless();
        Disposable asker = shared.get("a", endless::work).subscribe();
        endless.begins();
        asker.dispose();
        assertThat(endless.stops()).isTrue();
    }

    @Test
    void goesOnForTheOneWhoStaysWhenAnotherGoesAway() throws Exception {
        Endless endless = new Endless();
        Disposable leaver = shared.get("a", endless::work).subscribe();
        CompletableFuture<Integer> stayer = shared.get("a", endless::work).toFuture();
        endless.begins();
        leaver.dispose();
        endless.looksAgain();
        assertThat(stayer).isNotDone();
        endless.enough.countDown();
        assertThat(stayer.get(20, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(endless.stops()).isFalse();
        assertThat(begun).hasValue(1);
    }

    @Test
    void beginsAgainForWhoeverAsksAfterItWasStopped() throws Exception {
        Endless endless = new Endless();
        Disposable leaver = shared.get("a", endless::work).subscribe();
        endless.begins();
        leaver.dispose();
        assertThat(shared.get("a", () -> 8).block()).isEqualTo(8);
    }

    @Test
    void stopsWorkThatWasDoneInTheMidstOfOtherWorkTogetherWithIt() throws Exception {
        Endless endless = new Endless();
        Shared<String, Integer> wider = new Shared<>(new Blocking(), 2);
        Disposable asker =
                wider.get("w", () -> shared.join("a", endless::work) + 1).subscribe();
        endless.begins();
        asker.dispose();
        assertThat(endless.stops()).isTrue();
    }

    @Test
    void goesOnWithWhatWiderWorkBeganWhenSomebodyElseWaitsForIt() throws Exception {
        Endless endless = new Endless();
        Shared<String, Integer> wider = new Shared<>(new Blocking(), 2);
        Disposable asker =
                wider.get("w", () -> shared.join("a", endless::work) + 1).subscribe();
        endless.begins();
        CompletableFuture<Integer> other = shared.get("a", endless::work).toFuture();
        asker.dispose();
        endless.looksAgain();
        endless.enough.countDown();
        assertThat(other.get(20, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(begun).hasValue(1);
    }

    @Test
    void letsWiderWorkWaitForWhatAnotherIsAt() throws Exception {
        Endless endless = new Endless();
        Shared<String, Integer> wider = new Shared<>(new Blocking(), 2);
        CompletableFuture<Integer> one = shared.get("a", endless::work).toFuture();
        endless.begins();
        CompletableFuture<Integer> other =
                wider.get("w", () -> shared.join("a", endless::work) + 1).toFuture();
        endless.enough.countDown();
        assertThat(other.get(20, TimeUnit.SECONDS)).isEqualTo(8);
        assertThat(one.get()).isEqualTo(7);
        assertThat(begun).hasValue(1);
    }

    @Test
    void keepsTheLatestOutcomesOnly() {
        for (String key : List.of("a", "b", "c", "a")) {
            shared.get(key, begun::incrementAndGet).block();
        }
        assertThat(begun).hasValue(4);
        shared.get("c", begun::incrementAndGet).block();
        assertThat(begun).hasValue(4);
    }

    @Test
    void doesNotKeepAFailure() {
        assertThatThrownBy(() -> shared.get("a", SharedTest::fail).block()).hasMessage("on purpose");
        assertThatThrownBy(() -> shared.join("b", SharedTest::fail)).hasMessage("on purpose");
        assertThat(shared.get("a", () -> 1).block()).isEqualTo(1);
        assertThat(shared.join("b", () -> 2)).isEqualTo(2);
    }

    @Test
    void tellsHowFarItIsAndThenTheAnswer() {
        CountDownLatch told = new CountDownLatch(2);
        List<ServerSentEvent<Object>> events = shared.follow(
                        "a",
                        () -> {
                            Course course = Course.current();
                            course.expect(4);
                            course.step();
                            awaitQuietly(told);
                            return 7;
                        },
                        seven -> Mono.just(seven + 1))
                .doOnNext(_ -> told.countDown())
                .collectList()
                .block(Duration.ofSeconds(20));
        assertThat(events).isNotNull().hasSizeGreaterThanOrEqualTo(2);
        assertThat(events)
                .extracting(ServerSentEvent::event)
                .startsWith("progress")
                .endsWith("answer");
        assertThat(events)
                .extracting(ServerSentEvent::data)
                .contains(new Progress(1, 4))
                .endsWith(8);
        assertThat(events).filteredOn(event -> "answer".equals(event.event())).hasSize(1);
    }

    @Test
    void tellsTheAnswerAtOnceWhenItIsKept() {
        shared.get("a", () -> 7).block();
        List<ServerSentEvent<Object>> events =
                shared.follow("a", () -> 9, Mono::just).collectList().block(Duration.ofSeconds(20));
        assertThat(events).extracting(ServerSentEvent::event).containsExactly("progress", "answer");
        assertThat(events).last().extracting(ServerSentEvent::data).isEqualTo(7);
    }

    @Test
    void tellsThatItFailedWhenItDoesSoAfterTheTellingBegan() {
        assertThat(followed(SharedTest::fail))
                .extracting(ServerSentEvent::data)
                .asString()
                .contains("status=500", "code=unexpected")
                .doesNotContain("on purpose");
        assertThat(followed(() -> {
                    throw Refusal.notFound();
                }))
                .extracting(ServerSentEvent::data)
                .asString()
                .contains("status=404");
    }

    private ServerSentEvent<Object> followed(Supplier<Integer> work) {
        List<ServerSentEvent<Object>> events = Objects.requireNonNull(
                shared.follow("a", work, Mono::just).collectList().block(Duration.ofSeconds(20)));
        assertThat(events.getLast().event()).isEqualTo("problem");
        return events.getLast();
    }

    @Test
    void stopsTheWorkWhenTheOnlyOneWhoFollowsGoesAway() throws Exception {
        Endless endless = new Endless();
        Disposable follower = shared.follow("a", endless::work, Mono::just).subscribe();
        endless.begins();
        follower.dispose();
        assertThat(endless.stops()).isTrue();
    }

    private static int fail() {
        throw new IllegalStateException("on purpose");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
