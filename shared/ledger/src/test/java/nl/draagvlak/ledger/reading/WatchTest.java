package nl.draagvlak.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final long BROKEN = -1;

    private final AtomicLong head = new AtomicLong(3);
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final BlockingQueue<Long> sent = new LinkedBlockingQueue<>();
    private final Listeners listeners = new Listeners();
    private final List<Long> heard = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        listeners.add(heard::add);
    }

    @Test
    void tellsWhatWasAddedWhenNewsComesIn() {
        try (Watch _ = watch(this::flow)) {
            until(() -> looks.get() == 2);
            add(5);
            until(() -> heard.contains(5L));
            add(6);
            until(() -> heard.contains(6L));
        }
        assertThat(heard).containsExactly(5L, 6L);
        assertThat(closed).hasValue(1);
    }

    @Test
    void missesNothingThatWasAddedBeforeTheFlowBegan() {
        try (Watch _ = watch(() -> {
            head.set(4);
            return flow();
        })) {
            until(() -> heard.contains(4L));
        }
    }

    @Test
    void neitherMissesNorRepeatsAHeadWhenTheFlowBreaks() {
        try (Watch _ = watch(this::flow)) {
            until(() -> looks.get() == 2);
            add(4);
            until(() -> heard.contains(4L));
            head.set(5);
            sent.add(BROKEN);
            until(() -> heard.contains(5L));
            head.set(6);
            until(() -> heard.contains(6L));
            until(() -> opened.get() > 1);
            add(6);
            add(7);
            until(() -> heard.contains(7L));
        }
        assertThat(heard).containsExactly(4L, 5L, 6L, 7L);
    }

    @Test
    void triesAgainWhenAFlowCouldNotBegin() {
        try (Watch _ = watch(() -> {
            if (opened.incrementAndGet() < 3) {
                throw new IllegalStateException("not now");
            }
            return flow();
        })) {
            until(() -> opened.get() > 2);
            add(4);
            until(() -> heard.contains(4L));
        }
    }

    @Test
    void looksNowAndThenWhereThereAreNoNewsAndAsksForThemOnce() {
        try (Watch _ = watch(() -> {
            opened.incrementAndGet();
            return Optional.empty();
        })) {
            until(() -> looks.get() > 5);
            head.set(9);
            until(() -> heard.contains(9L));
        }
        assertThat(opened).hasValue(1);
        assertThat(heard).containsExactly(9L);
    }

    @Test
    void doesNotLookForWhatThisProcessAddedItself() {
        try (Watch _ = watch(this::flow)) {
            until(() -> looks.get() == 2);
            head.set(4);
            listeners.tell(4);
            sent.add(4L);
            until(sent::isEmpty);
            add(5);
            until(() -> heard.contains(5L));
        }
        assertThat(looks).hasValue(3);
        assertThat(heard).containsExactly(4L, 5L);
    }

    @Test
    void goesOnWhenTheStoreIsAwayForAWhile() {
        AtomicInteger away = new AtomicInteger();
        try (Watch _ = new Watch(
                () -> {
                    if (away.getAndDecrement() > 0) {
                        throw new IllegalStateException("away");
                    }
                    return head.get();
                },
                listeners)) {
            away.set(3);
            head.set(4);
            until(() -> heard.contains(4L));
        }
    }

    private Watch watch(News news) {
        return new Watch(
                () -> {
                    looks.incrementAndGet();
                    return head.get();
                },
                listeners,
                news);
    }

    private void add(long position) {
        head.set(position);
        sent.add(position);
    }

    private Optional<News.Flow> flow() {
        opened.incrementAndGet();
        return Optional.of(new News.Flow() {
            @Override
            public long next() {
                try {
                    Long position = sent.poll(1, TimeUnit.SECONDS);
                    if (position != null && position == BROKEN) {
                        throw new IllegalStateException("broken");
                    }
                    return position == null ? 0 : position;
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        });
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
