package nl.draagvlak.query.timeline;

import java.time.Duration;
import java.util.List;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.ledger.Ledger;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Waits until the ledger has what a reader wrote, or was told of, so that nobody misses their own words. */
@Component
final class Arrivals {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Blocking blocking;

    Arrivals(Ledger ledger, Blocking blocking) {
        this.ledger = ledger;
        this.blocking = blocking;
    }

    /**
     * Completes with the head of the ledger once it has reached a position.
     *
     * @return an error 503 {@code not-caught-up} when it takes longer than five seconds
     */
    Mono<Long> reached(long position) {
        return blocking.call(ledger::head).flatMap(head -> head >= position ? Mono.just(head) : awaited(position));
    }

    private Mono<Long> awaited(long position) {
        return Mono.<Long>create(outcome -> {
                    Runnable stop = ledger.onAppend(head -> {
                        if (head >= position) {
                            outcome.success(head);
                        }
                    });
                    outcome.onDispose(stop::run);
                })
                .or(blocking.call(ledger::head).filter(head -> head >= position).switchIfEmpty(Mono.never()))
                .timeout(
                        PATIENCE,
                        Mono.error(
                                () -> new Refusal(503, "not-caught-up", List.of(String.valueOf(position)), List.of())));
    }
}
