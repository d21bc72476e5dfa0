package nl.draagvlak.ledger.fold;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one fold per programme, opened on first use, once however many ask, and brought up to the head of the ledger before every
 * answer. A fold that met an event it could not take in stays halted, because its state may be half changed; a restart begins afresh.
 *
 * @param <S> the state of the fold
 */
public final class ProgrammeFolds<S> {

    private static final int PAGE = 5_000;

    private final Ledger ledger;
    private final Fold<S> fold;
    private final ConcurrentHashMap<ProgrammeId, Held> held = new ConcurrentHashMap<>();

    public ProgrammeFolds(Ledger ledger, Fold<S> fold) {
        this.ledger = ledger;
        this.fold = fold;
    }

    /**
     * Answers a question from the current state. The question runs while no event is taken in, so it must be brief and must not let the
     * state out.
     *
     * @throws FoldHalted when an event of this programme could not be folded; nothing is skipped
     */
    public <A> A ask(ProgrammeId programme, Function<S, A> question) {
        if (ledger.head(programme) == 0) {
            return question.apply(fold.empty(programme)); // not held, so that made-up ids take no memory
        }
        return held.computeIfAbsent(programme, Held::new).ask(question);
    }

    private final class Held {
        private final ReentrantLock lock = new ReentrantLock();
        private final ProgrammeId programme;
        private final S state;
        private long position;
        private @Nullable FoldHalted halted;

        Held(ProgrammeId programme) {
            this.programme = programme;
            this.state = fold.empty(programme);
        }

        <A> A ask(Function<S, A> question) {
            lock.lock();
            try {
                catchUp();
                return question.apply(state);
            } finally {
                lock.unlock();
            }
        }

        private void catchUp() {
            if (halted != null) {
                throw halted;
            }
            List<RecordedEvent> page;
            do {
                page = ledger.readAfter(programme, position, PAGE);
                for (RecordedEvent event : page) {
                    take(event);
                }
            } while (page.size() == PAGE);
        }

        private void take(RecordedEvent event) {
            try {
                fold.apply(state, event);
            } catch (RuntimeException cause) {
                halted = new FoldHalted(programme, event.position(), cause);
                throw halted;
            }
            position = event.position();
        }
    }
}
