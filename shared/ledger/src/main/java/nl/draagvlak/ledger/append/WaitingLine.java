package nl.draagvlak.ledger.append;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A bounded line in front of one platform thread, which takes up to 256 of those who wait at a time. Whoever waits while a group is being
 * written shares the next one.
 *
 * @param <T> what is asked
 * @param <R> what is answered
 */
public final class WaitingLine<T, R> implements AutoCloseable {

    private static final int GROUP = 256;

    private final BlockingQueue<Waiting<T, R>> line;
    private final Consumer<List<Waiting<T, R>>> work;
    private final ToIntFunction<T> size;
    private final int sizeLimit;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Starts the thread.
     *
     * @param capacity how many may wait
     * @param sizeLimit how large one group may be in all
     * @param work answers each of a group, on the one thread
     */
    public WaitingLine(
            String name, int capacity, ToIntFunction<T> size, int sizeLimit, Consumer<List<Waiting<T, R>>> work) {
        this.line = new ArrayBlockingQueue<>(capacity);
        this.size = size;
        this.sizeLimit = sizeLimit;
        this.work = work;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** One who waits. */
    public record Waiting<T, R>(T asked, CompletableFuture<R> answer) {}

    /**
     * Joins the line and waits for the answer.
     *
     * @throws LedgerBusy when the line is full or closed
     */
    public R ask(T asked) {
        Waiting<T, R> waiting = new Waiting<>(asked, new CompletableFuture<>());
        if (closed || !line.offer(waiting)) {
            throw new LedgerBusy("too many are waiting");
        }
        if (closed && line.remove(waiting)) {
            throw new LedgerBusy("closed");
        }
        try {
            return waiting.answer().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** How many wait. */
    int length() {
        return line.size();
    }

    /** Lets those in the line finish, then stops the thread. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            Waiting<T, R> next = null;
            while (!closed || next != null || !line.isEmpty()) {
                Waiting<T, R> first = next != null ? next : line.poll(50, TimeUnit.MILLISECONDS);
                next = first == null ? null : answerGroup(first);
            }
        } catch (InterruptedException stopped) {
            closed = true;
            line.forEach(waiting -> waiting.answer().completeExceptionally(new LedgerBusy("closed")));
        }
    }

    /** Answers a group that begins with {@code first}; returns the one that no longer fitted. */
    private @Nullable Waiting<T, R> answerGroup(Waiting<T, R> first) {
        List<Waiting<T, R>> group = new ArrayList<>();
        group.add(first);
        long total = size.applyAsInt(first.asked());
        Waiting<T, R> next = null;
        while (group.size() < GROUP && next == null && line.peek() != null) {
            Waiting<T, R> waiting = line.remove();
            total += size.applyAsInt(waiting.asked());
            if (total > sizeLimit) {
                next = waiting;
            } else {
                group.add(waiting);
            }
        }
        try {
            work.accept(group);
        } catch (RuntimeException | Error failed) {
            group.forEach(waiting -> waiting.answer().completeExceptionally(failed));
        }
        return next;
    }
}
