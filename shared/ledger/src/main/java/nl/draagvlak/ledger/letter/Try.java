package nl.draagvlak.ledger.letter;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.EnqueueDecision;

/** One try to handle a sequence after all, event by event until one fails or none is left. */
final class Try {

    private final DeadLetters letters;
    private final LetterRecords records;
    private final Clock clock;
    private final String name;
    private final Duration patience;

    Try(DeadLetters letters, LetterRecords records, Clock clock, String name, Duration patience) {
        this.letters = letters;
        this.records = records;
        this.clock = clock;
        this.name = name;
        this.patience = patience;
    }

    /** Takes a sequence for this try; false when another is at it, or nothing waits there any more. */
    boolean claims(String sequence) {
        return records.change(sequence, waiting -> isFree(waiting) ? waiting.triedBy(name, clock.instant()) : waiting)
                .isTriedBy(name);
    }

    /** Says whether all of it was handled. */
    boolean process(
            String sequence, Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        try {
            Waiting waiting = records.read(sequence);
            while (waiting.isTriedBy(name) && !waiting.isEmpty()) {
                LedgerLetter letter = letters.first(waiting);
                EnqueueDecision<EventMessage<?>> decision = task.apply(letter);
                if (decision.shouldEnqueue()) {
                    letters.requeue(letter, kept -> decision.withDiagnostics(kept)
                            .withCause(decision.enqueueCause().orElse(null)));
                    return false;
                }
                waiting = records.change(
                        sequence,
                        now -> now.isTriedBy(name)
                                ? now.without(letter.position()).triedBy(name, clock.instant())
                                : now.without(letter.position()));
            }
            return waiting.isEmpty();
        } finally {
            records.change(sequence, now -> now.isTriedBy(name) ? now.triedBy(null, null) : now);
        }
    }

    private boolean isFree(Waiting waiting) {
        boolean abandoned =
                waiting.since() == null || waiting.since().plus(patience).isBefore(clock.instant());
        return !waiting.isEmpty() && (waiting.tryer() == null || abandoned);
    }
}
