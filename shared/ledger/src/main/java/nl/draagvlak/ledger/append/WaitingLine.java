package nl.draagvlak.ledger.append;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * A bounded line in front of one who works, who takes up to 256 of those who wait at a time. Whoever waits while a group is being worked
 * on shares the next one. A platform thread of the line's own does the work; where callers may work, one who finds nobody before it, and
 * was not preceded by several at once, does its own, which saves two changes of thread. After a group others are on their way, and who
 * then worked alone would keep all of them waiting.
 *
 * @param <T> what is asked
 * @param <R> what is answered
 */
public final class WaitingLine<T, R> implements AutoCloseable {

    private static final int GROUP = 256;
    private static final long SLEEP = TimeUnit.MILLISECONDS.toNanos(50);

    private final Queue<Waiting<T, R>> line = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final int capacity;
    private final ReentrantLock working = new ReentrantLock();
    private final boolean callersWork;
    private final Consumer<List<Waiting<T, R>>> work;
    private final ToIntFunction<T> size;
    private final int sizeLimit;
    private final Thread thread;
    private volatile boolean shared;
    private volatile boolean asleep;
    private volatile boolean closed;

    /** A line whose own thread does all the work. */
    public WaitingLine(
            String name, int capacity, ToIntFunction<T> size, int sizeLimit, Consumer<List<Waiting<T, R>>> work) {
        this(name, capacity, false, size, sizeLimit, work);
    }

    /**
     * Starts the thread.
     *
     * @param capacity how many may wait
     * @param callersWork whether a caller may do its own work when nobody is before it
     * @param sizeLimit how large one group may be in all
     * @param work answers each of a group, for one group at a time
     */
    public WaitingLine(
            String name,
            int capacity,
            boolean callersWork,
            ToIntFunction<T> size,
            int sizeLimit,
            Consumer<List<Waiting<T, R>>> work) {
        this.capacity = capacity;
        this.callersWork = callersWork;
        this.size = size;
        this.sizeLimit = sizeLimit;
        this.work = work;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /**
     * Joins the line and waits for the answer.
     *
     * @throws LedgerBusy when the line is full or closed
     */
    public R ask(T asked) {
        Waiting<T, R> waiting = new Waiting<>(asked);
        if (!answersAlone(waiting)) {
            join(waiting);
        }
        return waiting.await();
    }

    /** How many wait. */
    int length() {
        return length.get();
    }

    /** Lets those in the line finish, then stops the thread. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answersAlone(Waiting<T, R> waiting) {
        if (!callersWork || shared || closed || length.get() > 0 || !working.tryLock()) {
            return false;
        }
        try {
            answer(List.of(waiting));
        } finally {
            working.unlock();
        }
        return true;
    }

    private void join(Waiting<T, R> waiting) {
        if (closed || length.incrementAndGet() > capacity) {
            length.decrementAndGet();
            throw new LedgerBusy("too many are waiting");
        }
        line.add(waiting);
        if (asleep) {
            LockSupport.unpark(thread);
        }
        if (closed && line.remove(waiting)) {
            throw new LedgerBusy("closed");
        }
    }

    private void run() {
        while (!closed || !line.isEmpty()) {
            if (line.isEmpty()) {
                sleep();
            } else {
                working.lock();
                try {
                    answer(group());
                } finally {
                    working.unlock();
                }
            }
        }
        // Whoever works alone does so to the end.
        working.lock();
    }

    /** Sleeps until somebody joins; who joins looks whether the thread is asleep after, and the thread at the line before. */
    private void sleep() {
        asleep = true;
        if (line.isEmpty() && !closed) {
            LockSupport.parkNanos(this, SLEEP);
        }
        asleep = false;
    }

    private List<Waiting<T, R>> group() {
        List<Waiting<T, R>> group = new ArrayList<>();
        long total = 0;
        for (Waiting<T, R> next = line.peek(); next != null && group.size() < GROUP; next = line.peek()) {
            total += size.applyAsInt(next.asked());
            if (total > sizeLimit && !group.isEmpty()) {
                break;
            }
            group.add(line.remove());
            length.decrementAndGet();
        }
        return group;
    }

    private void answer(List<Waiting<T, R>> group) {
        shared = group.size() > 1;
        try {
            work.accept(group);
        } catch (RuntimeException | Error failed) {
            group.forEach(waiting -> waiting.refuse(failed));
        }
    }
}
