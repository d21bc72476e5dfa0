package nl.draagvlak.query.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/**
 * Tells of a programme's events as they come. What waits for a slow listener is a position and not a heap of events: it reads on from the
 * ledger where it left off, so that it can neither fill the memory nor miss one.
 */
@RestController
class ChangesController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int PAGE = 200;

    private final Ledger ledger;
    private final Blocking blocking;

    ChangesController(Ledger ledger, Blocking blocking) {
        this.ledger = ledger;
        this.blocking = blocking;
    }

    /**
     * What happened.
     *
     * @param type the event's name in the catalogue
     */
    record Change(long position, String type) {}

    /** The changes after {@code Last-Event-ID}, or from now on; a comment every 15 seconds shows that the line is open. */
    @GetMapping(path = "/v1/programmes/{programme}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Change>> changes(
            @PathVariable ProgrammeId programme,
            Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        Flux<ServerSentEvent<Change>> heartbeat = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureLatest()
                .map(_ -> ServerSentEvent.<Change>builder().comment("open").build());
        return start(programme, lastEventId)
                .flatMapMany(position -> Flux.merge(heartbeat, events(programme, new AtomicLong(position))));
    }

    private Mono<Long> start(ProgrammeId programme, @Nullable String lastEventId) {
        return blocking.call(() -> {
            if (programme.equals(ProgrammeId.SYSTEM) || ledger.head(programme) == 0) {
                throw Refusal.notFound();
            }
            if (lastEventId == null) {
                return ledger.head();
            }
            if (!lastEventId.matches("[0-9]{1,18}")) {
                throw Refusal.invalid(List.of(Fault.at("Last-Event-ID", "invalid-parameter", "Last-Event-ID")));
            }
            return Long.parseLong(lastEventId);
        });
    }

    private Flux<ServerSentEvent<Change>> events(ProgrammeId programme, AtomicLong told) {
        return Flux.<Long>create(
                        heads -> {
                            heads.onDispose(ledger.onAppend(heads::next)::run);
                            heads.next(told.get());
                        },
                        FluxSink.OverflowStrategy.LATEST)
                .concatMap(_ -> untold(programme, told), 1)
                .map(ChangesController::change);
    }

    /** All that is not told yet, page by page. */
    private Flux<RecordedEvent> untold(ProgrammeId programme, AtomicLong told) {
        return page(programme, told)
                .expand(page -> page.size() < PAGE ? Mono.empty() : page(programme, told))
                .concatMapIterable(page -> page, 1);
    }

    private Mono<List<RecordedEvent>> page(ProgrammeId programme, AtomicLong told) {
        return blocking.call(() -> {
            List<RecordedEvent> page = ledger.readAfter(programme, told.get(), PAGE);
            if (!page.isEmpty()) {
                told.set(page.getLast().position());
            }
            return page;
        });
    }

    private static ServerSentEvent<Change> change(RecordedEvent event) {
        return ServerSentEvent.<Change>builder()
                .id(Long.toString(event.position()))
                .event("changed")
                .data(new Change(event.position(), event.type().name()))
                .build();
    }
}
