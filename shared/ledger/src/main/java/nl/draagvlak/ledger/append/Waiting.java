package nl.draagvlak.ledger.append;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One who waits in a line for an answer.
 *
 * @param <T> what is asked
 * @param <R> what is answered
 */
public final class Waiting<T, R> {

    private final T asked;
    private final Thread who = Thread.currentThread();
    private List<Waiting<T, R>> others = List.of();
    private volatile @Nullable Answer<R> answer;

    Waiting(T asked) {
        this.asked = asked;
    }

    private record Answer<R>(@Nullable R given, @Nullable Throwable refused) {}

    /** What was asked. */
    public T asked() {
        return asked;
    }

    /**
     * Answers a whole group. Only the first is woken here and wakes the others, so that whoever answers can go on with the next group
     * meanwhile.
     *
     * @param answers one for each, in their order
     */
    public static <T, R> void answer(List<Waiting<T, R>> group, List<R> answers) {
        for (int i = 1; i < group.size(); i++) {
            group.get(i).answer = new Answer<>(answers.get(i), null);
        }
        Waiting<T, R> first = group.getFirst();
        first.others = group.subList(1, group.size());
        first.answer = new Answer<>(answers.getFirst(), null);
        first.wake();
    }

    /** Tells it that it gets no answer, unless it has one. */
    void refuse(Throwable why) {
        if (answer == null) {
            answer = new Answer<>(null, why);
            wake();
        }
    }

    /** Waits for the answer. An interrupt does not shorten the wait, because what was asked for may be under way. */
    R await() {
        boolean interrupted = false;
        while (answer == null) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        others.forEach(Waiting::wake);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return given(answer);
    }

    private void wake() {
        if (who != Thread.currentThread()) {
            LockSupport.unpark(who);
        }
    }

    private static <R> R given(Answer<R> answer) {
        return switch (answer.refused()) {
            case null -> Objects.requireNonNull(answer.given());
            case RuntimeException refused -> throw refused;
            case Throwable failed -> throw new CompletionException(failed);
        };
    }
}
