package nl.draagvlak.ledger.fold;

import java.time.Duration;

/**
 * How much open folds may take.
 *
 * @param memory bytes that all open folds together may take, by estimate; beyond it those asked least recently are closed
 * @param idle how long a fold stays open that nobody asks
 * @param news how many events a fold takes in before a checkpoint of it is worth keeping
 */
public record FoldSettings(long memory, Duration idle, int news) {

    /** A third of the heap, half an hour, ten thousand events. */
    public static final FoldSettings USUAL =
            new FoldSettings(Runtime.getRuntime().maxMemory() / 3, Duration.ofMinutes(30), 10_000);
}
