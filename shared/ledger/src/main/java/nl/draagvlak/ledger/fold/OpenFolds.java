package nl.draagvlak.ledger.fold;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.fold.checkpoint.FoldCheckpoints;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All folds of a process, of every kind and programme: keeps their memory within bounds and their checkpoints fresh, on one thread in the
 * background.
 */
public final class OpenFolds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFolds.class);
    private static final long SECONDS_BETWEEN_LOOKS = 60;
    private static final long SECONDS_TO_FINISH = 10;
    private static final int SHARE_WHEN_CLOSED = 10;

    private final Ledger ledger;
    private final @Nullable FoldCheckpoints checkpoints;
    private final FoldSettings settings;
    private final Clock clock;
    private final List<ProgrammeFolds<?>> kinds = new CopyOnWriteArrayList<>();
    private final AtomicBoolean called = new AtomicBoolean();
    private @Nullable ScheduledExecutorService background;

    /**
     * Opens nothing yet.
     *
     * @param checkpoints where checkpoints are kept; null when none are
     * @param clock tells which folds are idle
     */
    public OpenFolds(Ledger ledger, @Nullable FoldCheckpoints checkpoints, FoldSettings settings, Clock clock) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.settings = settings;
        this.clock = clock;
    }

    /** Folds that always begin at the first event and never tire of memory. */
    public static OpenFolds withoutCheckpoints(Ledger ledger, Clock clock) {
        return new OpenFolds(ledger, null, FoldSettings.USUAL, clock);
    }

    /**
     * The folds of one kind.
     *
     * @param name what they are called in the keys of their checkpoints
     */
    public <S> ProgrammeFolds<S> of(String name, Fold<S> fold) {
        ProgrammeFolds<S> kind = new ProgrammeFolds<>(
                ledger, name, fold, checkpoints == null ? null : checkpoints.of(name, fold), this, clock);
        kinds.add(kind);
        return kind;
    }

    /** Every kind of fold there is in this process. */
    public List<ProgrammeFolds<?>> kinds() {
        return List.copyOf(kinds);
    }

    /** Begins to look after them in the background. */
    public synchronized void start() {
        background = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("folds").daemon().factory());
        background.scheduleWithFixedDelay(this::tidy, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Closes folds that are idle or too many, those asked least recently first, and keeps checkpoints of the others that have news. */
    public void tidy() {
        called.set(false);
        try {
            closeIdle();
            closeTooMany();
            keepNews();
        } catch (RuntimeException failed) {
            LOG.warn("looking after the open folds failed", failed);
        }
    }

    /** An estimate of the bytes that all open folds together take. */
    public long weight() {
        return all().stream().mapToLong(Open::weight).sum();
    }

    /** Closes all, and keeps what they came to. */
    @Override
    public synchronized void close() {
        if (background != null) {
            background.shutdown();
            await(background);
        }
        kinds.forEach(ProgrammeFolds::close);
    }

    private static void await(ScheduledExecutorService background) {
        try {
            if (!background.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("a checkpoint takes too long to be waited for");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether so many events are worth a checkpoint when a fold is closed anyway: replaying fewer is as quick as reading one. */
    boolean worthKeeping(long news) {
        return news > 0 && news >= settings.news() / SHARE_WHEN_CLOSED;
    }

    /** Looks after them, when a fold took in so much that it may be worth it. */
    void grown(HeldFold<?> fold) {
        ScheduledExecutorService looking = background;
        boolean worthIt = fold.news() >= settings.news() || weight() > settings.memory();
        if (looking != null && worthIt && called.compareAndSet(false, true)) {
            looking.execute(this::tidy);
        }
    }

    private void closeIdle() {
        Instant limit = clock.instant().minus(settings.idle());
        all().stream().filter(open -> open.fold().asked().isBefore(limit)).forEach(Open::close);
    }

    /** The one asked last stays, however large it is: closing it would only open it again. */
    private void closeTooMany() {
        List<Open<?>> open = all();
        long weight = weight();
        for (int i = 0; i < open.size() - 1 && weight > settings.memory(); i++) {
            weight -= open.get(i).weight();
            open.get(i).close();
        }
    }

    private void keepNews() {
        all().stream().filter(open -> open.fold().news() >= settings.news()).forEach(Open::keep);
    }

    /** All open folds, those asked least recently first. */
    private List<Open<?>> all() {
        return kinds.stream()
                .<Open<?>>flatMap(kind -> open(kind).stream())
                .sorted(Comparator.comparing(open -> open.fold().asked()))
                .toList();
    }

    private static <S> List<Open<S>> open(ProgrammeFolds<S> kind) {
        return kind.held().entrySet().stream()
                .map(entry -> new Open<>(kind, entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Open<S>(ProgrammeFolds<S> kind, ProgrammeId programme, HeldFold<S> fold) {

        long weight() {
            return fold.weight();
        }

        void close() {
            kind.closeIfQuiet(programme, fold);
        }

        void keep() {
            kind.keepCopy(programme, fold);
        }
    }
}
