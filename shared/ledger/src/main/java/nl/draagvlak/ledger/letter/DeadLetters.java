package nl.draagvlak.ledger.letter;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.draagvlak.ledger.record.RecordStore;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/**
 * The letters of one policy, kept as records: of each sequence which events wait, in order. Several processes may park and try again at
 * once; a sequence is tried by one at a time, until that one gives no sign of life for longer than the others are patient.
 */
public final class DeadLetters implements SequencedDeadLetterQueue<EventMessage<?>> {

    private final LetterRecords records;
    private final PlacedEvents events;
    private final Clock clock;
    private final String process;
    private final Duration patience;
    private final Limits limits;
    private final AtomicLong tries = new AtomicLong();

    /**
     * How much may wait.
     *
     * @param sequences at most so many sequences
     * @param each at most so many events of one
     */
    public record Limits(int sequences, int each) {}

    /**
     * The letters of a policy as one process sees them.
     *
     * @param process names this process among all that share the records
     * @param patience how long a try that gives no sign of life is respected
     */
    public DeadLetters(
            RecordStore records,
            String policy,
            PlacedEvents events,
            Clock clock,
            String process,
            Duration patience,
            Limits limits) {
        this.records = new LetterRecords(records, policy);
        this.events = events;
        this.clock = clock;
        this.process = process;
        this.patience = patience;
        this.limits = limits;
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        if (isFull(sequence)) {
            throw new DeadLetterQueueOverflowException(sequence);
        }
        records.change(name(sequence), waiting -> waiting.with(LedgerLetter.parked(letter)));
    }

    @Override
    public boolean enqueueIfPresent(Object sequence, Supplier<DeadLetter<? extends EventMessage<?>>> letter) {
        return !records.change(name(sequence), waiting -> {
                    if (waiting.isEmpty()) {
                        return waiting;
                    }
                    if (waiting.letters().size() >= limits.each()) {
                        throw new DeadLetterQueueOverflowException(sequence);
                    }
                    return waiting.with(LedgerLetter.parked(letter.get()));
                })
                .isEmpty();
    }

    @Override
    public void evict(DeadLetter<? extends EventMessage<?>> letter) {
        if (letter instanceof LedgerLetter kept) {
            records.change(kept.sequence(), waiting -> waiting.without(kept.position()));
        }
    }

    @Override
    public void requeue(
            DeadLetter<? extends EventMessage<?>> letter, UnaryOperator<DeadLetter<? extends EventMessage<?>>> change) {
        if (!(letter instanceof LedgerLetter kept)
                || !records.read(kept.sequence()).holds(kept.position())) {
            throw new NoSuchDeadLetterException("this letter does not wait here");
        }
        Parked changed = LedgerLetter.parked(change.apply(kept).markTouched());
        records.change(kept.sequence(), waiting -> waiting.changed(kept.position(), before -> changed));
    }

    @Override
    public boolean contains(Object sequence) {
        return sequenceSize(sequence) > 0;
    }

    @Override
    public List<DeadLetter<? extends EventMessage<?>>> deadLetterSequence(Object sequence) {
        return letters(records.read(name(sequence)));
    }

    @Override
    public List<Iterable<DeadLetter<? extends EventMessage<?>>>> deadLetters() {
        return new ArrayList<>(records.all().stream().map(this::letters).toList());
    }

    @Override
    public boolean isFull(Object sequence) {
        long waiting = sequenceSize(sequence);
        return waiting > 0 ? waiting >= limits.each() : amountOfSequences() >= limits.sequences();
    }

    @Override
    public long size() {
        return records.all().stream()
                .mapToLong(waiting -> waiting.letters().size())
                .sum();
    }

    @Override
    public long sequenceSize(Object sequence) {
        return records.read(name(sequence)).letters().size();
    }

    @Override
    public long amountOfSequences() {
        return records.all().size();
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends EventMessage<?>>> which,
            Function<DeadLetter<? extends EventMessage<?>>, EnqueueDecision<EventMessage<?>>> task) {
        Try attempt = new Try(this, records, clock, process + "/" + tries.incrementAndGet(), patience);
        return records.all().stream()
                .filter(waiting -> which.test(first(waiting)))
                .sorted(Comparator.comparing(
                        waiting -> waiting.letters().getFirst().touchedAt()))
                .filter(waiting -> attempt.claims(waiting.sequence()))
                .findFirst()
                .map(waiting -> attempt.process(waiting.sequence(), task))
                .orElse(false);
    }

    @Override
    public void clear() {
        records.all().forEach(waiting -> records.change(waiting.sequence(), now -> Waiting.none(now.sequence())));
    }

    LedgerLetter first(Waiting waiting) {
        return letter(waiting, waiting.letters().getFirst());
    }

    private LedgerLetter letter(Waiting waiting, Parked parked) {
        return new LedgerLetter(waiting.sequence(), parked, events, clock);
    }

    private List<DeadLetter<? extends EventMessage<?>>> letters(Waiting waiting) {
        List<DeadLetter<? extends EventMessage<?>>> letters = new ArrayList<>();
        waiting.letters().forEach(parked -> letters.add(letter(waiting, parked)));
        return letters;
    }

    private static String name(Object sequence) {
        return sequence.toString();
    }
}
