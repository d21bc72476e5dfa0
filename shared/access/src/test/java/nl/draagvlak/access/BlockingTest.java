package nl.draagvlak.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.draagvlak.access.problem.Refusal;
import org.junit.jupiter.api.Test;

class BlockingTest {

    @Test
    void worksOnAVirtualThread() {
        try (Blocking blocking = new Blocking()) {
            assertThat(blocking.call(() -> Thread.currentThread().isVirtual()).block())
                    .isTrue();
        }
    }

    @Test
    void refusesWhoeverComesWhenTooManyWait() {
        CountDownLatch release = new CountDownLatch(1);
        try (Blocking blocking = new Blocking(1, 2)) {
            CompletableFuture<Boolean> first =
                    blocking.call(() -> waitFor(release)).toFuture();
            CompletableFuture<Boolean> second =
                    blocking.call(() -> waitFor(release)).toFuture();
            assertThatThrownBy(() -> blocking.call(() -> true).block())
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status())
                            .isEqualTo(503));
            release.countDown();
            assertThat(first.join() && second.join()).isTrue();
            assertThat(blocking.call(() -> true).block()).isTrue();
        }
    }

    @Test
    void finishesWorkWhoseCallerHasGone() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Boolean> undisturbed = new CompletableFuture<>();
        Blocking blocking = new Blocking();
        var caller = blocking.call(() -> {
                    begun.countDown();
                    boolean done = waitFor(release);
                    undisturbed.complete(!Thread.currentThread().isInterrupted());
                    return done;
                })
                .subscribe();
        waitFor(begun);
        caller.dispose();
        release.countDown();
        blocking.close();
        assertThat(undisturbed.join()).isTrue();
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
