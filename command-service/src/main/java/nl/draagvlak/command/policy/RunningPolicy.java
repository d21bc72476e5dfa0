package nl.draagvlak.command.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draagvlak.ledger.letter.DeadLetters;
import nl.draagvlak.ledger.letter.LedgerLetter;
import nl.draagvlak.ledger.token.SegmentTokens;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.deadletter.DeadLetter;

/** A policy with what shows it events, knows how far it came, and keeps what it could not handle. */
final class RunningPolicy {

    private final String name;
    private final StreamingEventProcessor processor;
    private final DeadLetteringEventHandlerInvoker invoker;
    private final SegmentTokens tokens;
    private final DeadLetters letters;

    RunningPolicy(
            StreamingEventProcessor processor,
            DeadLetteringEventHandlerInvoker invoker,
            SegmentTokens tokens,
            DeadLetters letters) {
        this.name = processor.getName();
        this.processor = processor;
        this.invoker = invoker;
        this.tokens = tokens;
        this.letters = letters;
    }

    String name() {
        return name;
    }

    void start() {
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    PolicyState state() {
        if (!processor.isRunning()) {
            return PolicyState.STOPPED;
        }
        if (processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState)) {
            return PolicyState.FAILING;
        }
        return processor.processingStatus().isEmpty() ? PolicyState.ELSEWHERE : PolicyState.RUNNING;
    }

    /** How many parts of it this process holds. */
    int held() {
        return processor.processingStatus().size();
    }

    /** The position up to which every programme's events were shown to it or parked; 0 when it has not begun. */
    long position() {
        Map<Integer, Long> written = tokens.reached(name);
        Map<Integer, EventTrackerStatus> here = processor.processingStatus();
        return written.entrySet().stream()
                .mapToLong(segment -> Math.max(segment.getValue(), here(here, segment.getKey())))
                .min()
                .orElse(0);
    }

    /** The first event that waits in each programme, the one that all after it wait for. */
    List<LedgerLetter> heads() {
        List<LedgerLetter> heads = new ArrayList<>();
        for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : letters.deadLetters()) {
            sequence.forEach(letter -> {
                if (heads.isEmpty() || !heads.getLast().sequence().equals(((LedgerLetter) letter).sequence())) {
                    heads.add((LedgerLetter) letter);
                }
            });
        }
        return heads;
    }

    long waiting() {
        return letters.size();
    }

    /** Tries everything again that waits, each programme once; says how many programmes have nothing waiting any more. */
    int retry() {
        int handled = 0;
        for (LedgerLetter head : heads()) {
            handled += invoker.process(letter -> sequence(letter).equals(head.sequence())) ? 1 : 0;
        }
        return handled;
    }

    private static String sequence(DeadLetter<?> letter) {
        return ((LedgerLetter) letter).sequence();
    }

    private static long here(Map<Integer, EventTrackerStatus> here, int segment) {
        EventTrackerStatus status = here.get(segment);
        return status == null ? 0 : status.getCurrentPosition().orElse(0);
    }
}
