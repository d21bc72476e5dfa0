package nl.draagvlak.ledger.fold;

import java.util.List;
import java.util.function.LongConsumer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.checkpoint.Taken;
import nl.draagvlak.ledger.json.AppendUnreadable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One state on its way through one programme's events. Driven by one thread at a time. Once an event could not be taken in it stays
 * halted, because its state may be half changed.
 *
 * @param <S> the state
 */
final class FoldRun<S> {

    private static final Logger LOG = LoggerFactory.getLogger(FoldRun.class);

    private static final int PAGE = 5_000;
    /** What an event takes in memory besides its text: places in timelines and stories. By measurement, roughly. */
    private static final int WEIGHT_OF_AN_EVENT = 150;
    /** One part in so many must be new, so that keeping a growing programme again and again costs no more than folding it. */
    private static final int LEAST_SHARE = 8;

    private final Ledger ledger;
    private final Fold<S> fold;
    private final ProgrammeId programme;
    private final S state;
    private long position;
    private long weight;
    private long keptWeight;
    private long news;
    private @Nullable FoldHalted halted;

    FoldRun(Ledger ledger, Fold<S> fold, ProgrammeId programme, Taken<S> from) {
        this.ledger = ledger;
        this.fold = fold;
        this.programme = programme;
        this.state = from.state();
        this.position = from.position();
        this.weight = from.weight();
        this.keptWeight = from.weight();
    }

    /** Takes in what the ledger has of the programme beyond this state, and tells how far it is after each page. */
    void catchUp(LongConsumer progress) {
        if (halted != null) {
            throw halted;
        }
        List<RecordedEvent> page;
        do {
            page = read();
            page.forEach(this::take);
            progress.accept(position);
        } while (page.size() == PAGE);
    }

    void catchUp() {
        catchUp(_ -> {});
    }

    S state() {
        return state;
    }

    /** The state as it is now, for whoever keeps it; it must not be driven on meanwhile. */
    Taken<S> taken() {
        return new Taken<>(state, position, weight);
    }

    boolean isHalted() {
        return halted != null;
    }

    long position() {
        return position;
    }

    /** An estimate of the bytes it takes. */
    long weight() {
        return weight + fold.drawn(state);
    }

    /** How many events were taken in since it began or was last kept, as far as they matter beside what was kept. */
    long news() {
        return (weight - keptWeight) * LEAST_SHARE < weight ? 0 : news;
    }

    void forgetNews() {
        news = 0;
        keptWeight = weight;
    }

    private List<RecordedEvent> read() {
        try {
            return ledger.readAfter(programme, position, PAGE);
        } catch (AppendUnreadable unreadable) {
            throw halt(FoldHalted.at(programme, unreadable));
        }
    }

    private FoldHalted halt(FoldHalted why) {
        LOG.error(
                "programme {} halted at position {}, an event of type {}",
                programme,
                why.position(),
                why.type(),
                why.getCause());
        halted = why;
        return why;
    }

    private void take(RecordedEvent event) {
        try {
            fold.apply(state, event);
        } catch (RuntimeException cause) {
            throw halt(FoldHalted.at(programme, event, cause));
        }
        position = event.position();
        weight += WEIGHT_OF_AN_EVENT + event.data().length();
        news++;
    }
}
