package nl.draagvlak.ledger.fold;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.fold.HeldFold.Answer;
import nl.draagvlak.ledger.fold.checkpoint.Checkpoints;
import nl.draagvlak.ledger.fold.checkpoint.Taken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one fold per programme, opened on first use, once however many ask, and brought up to the head of the ledger before every
 * answer. It opens from its checkpoint where there is one, and is closed again when memory is short or nobody asks. A fold that met an
 * event it could not take in stays halted, because its state may be half changed; a restart begins afresh.
 *
 * @param <S> the state of the fold
 */
public final class ProgrammeFolds<S> {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeFolds.class);

    private final Ledger ledger;
    private final String name;
    private final Fold<S> fold;
    private final @Nullable Checkpoints<S> checkpoints;
    private final OpenFolds all;
    private final Clock clock;
    private final Map<ProgrammeId, HeldFold<S>> held = new ConcurrentHashMap<>();

    ProgrammeFolds(
            Ledger ledger,
            String name,
            Fold<S> fold,
            @Nullable Checkpoints<S> checkpoints,
            OpenFolds all,
            Clock clock) {
        this.ledger = ledger;
        this.name = name;
        this.fold = fold;
        this.checkpoints = checkpoints;
        this.all = all;
        this.clock = clock;
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
        while (true) {
            HeldFold<S> asked =
                    held.computeIfAbsent(programme, _ -> new HeldFold<>(() -> opened(programme), clock.instant()));
            Answer<A> answer = asked.ask(question, clock.instant());
            if (answer != null) {
                if (answer.grown()) {
                    all.grown(asked);
                }
                return answer.given();
            }
        }
    }

    /**
     * Replays a programme from the first event into a fresh state, beside the one that is served; lets the two be compared; and serves the
     * fresh one from then on. Checkpoints play no part in it and are replaced.
     *
     * @param progress told how far the replay is, as a position
     * @param comparison gets the fresh state and the position it has come to, and may {@link #ask} the other one; what it finds is given
     *     back
     * @throws FoldHalted when an event cannot be taken in; then everything stays as it was
     */
    public <A> A rebuild(ProgrammeId programme, LongConsumer progress, BiFunction<S, Long, A> comparison) {
        FoldRun<S> fresh = new FoldRun<>(ledger, fold, programme, new Taken<>(fold.empty(programme), 0, 0));
        fresh.catchUp(progress);
        A found = comparison.apply(fresh.state(), fresh.position());
        if (checkpoints != null) {
            checkpoints.remove(programme);
            keepIfWorthIt(programme, fresh);
            fresh.forgetNews();
        }
        HeldFold<S> before = held.put(programme, new HeldFold<>(() -> fresh, clock.instant()));
        if (before != null) {
            before.close(() -> {});
        }
        return found;
    }

    /** What the fold is called. */
    public String name() {
        return name;
    }

    /** How their states are computed. */
    public Fold<S> fold() {
        return fold;
    }

    /** The folds that are open, by programme. */
    Map<ProgrammeId, HeldFold<S>> held() {
        return held;
    }

    /** Closes a fold that nobody is asking, and keeps what it came to. */
    void closeIfQuiet(ProgrammeId programme, HeldFold<S> idle) {
        keepIfWorthIt(programme, idle.closeIfQuiet(() -> held.remove(programme, idle)));
    }

    /** Closes all of them for good, and keeps what they came to. */
    void close() {
        held.forEach((programme, open) -> keepIfWorthIt(programme, open.close(() -> held.remove(programme, open))));
    }

    /** Keeps what an open fold came to, by way of a copy, so that nobody who asks has to wait. */
    void keepCopy(ProgrammeId programme, HeldFold<S> open) {
        if (checkpoints == null) {
            open.kept();
            return;
        }
        try {
            FoldRun<S> copy = opened(programme);
            copy.catchUp();
            keep(programme, copy);
        } catch (FoldHalted _) {
            LOG.info("no checkpoint of fold {} of programme {}, which is halted", name, programme);
        } catch (RuntimeException failed) {
            LOG.warn("fold {} of programme {} could not be copied for a checkpoint", name, programme, failed);
        }
        open.kept();
    }

    private FoldRun<S> opened(ProgrammeId programme) {
        Optional<Taken<S>> kept = checkpoints == null ? Optional.empty() : checkpoints.read(programme);
        return new FoldRun<>(ledger, fold, programme, kept.orElseGet(() -> new Taken<>(fold.empty(programme), 0, 0)));
    }

    private void keepIfWorthIt(ProgrammeId programme, @Nullable FoldRun<S> run) {
        if (run != null && all.worthKeeping(run.news())) {
            keep(programme, run);
        }
    }

    private void keep(ProgrammeId programme, FoldRun<S> run) {
        if (checkpoints == null || run.isHalted()) {
            return;
        }
        try {
            checkpoints.write(programme, run.taken());
        } catch (RuntimeException failed) {
            LOG.warn("no checkpoint of fold {} of programme {}", name, programme, failed);
        }
    }
}
